// Stands for fontkit in the bundle until a font is opened with it: it takes a while to load, and most documents need
// nothing of it. CommonJS, as its caller.

/** @type {(...given: readonly unknown[]) => unknown} */
module.exports.create = (...given) => require('fontkit/dist/module.mjs').create(...given)
