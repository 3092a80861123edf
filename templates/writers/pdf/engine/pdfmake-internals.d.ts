/** pdfmake ships types for its front door only; the engine works on these inner modules (0.3.11). */
declare module 'pdfmake/js/*'
