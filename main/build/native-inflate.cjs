// Stands for tiny-inflate in the bundle: unpacks raw deflate into `target` and gives it back. CommonJS, as its callers.
const { inflateRawSync } = require('node:zlib')

/** @type {(source: Uint8Array, target: Uint8Array) => Uint8Array} */
module.exports = (source, target) => {
  target.set(inflateRawSync(source))
  return target
}
