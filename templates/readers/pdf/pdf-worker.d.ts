/** pdf.js ships no types for its worker half; it is loaded for its effect only (it registers itself). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
