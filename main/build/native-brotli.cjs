// Stands for brotli's decompressor in the bundle. CommonJS, as its callers.
const { brotliDecompressSync } = require('node:zlib')

/** @type {(bytes: Uint8Array) => Uint8Array} */
module.exports = (bytes) => new Uint8Array(brotliDecompressSync(bytes))
