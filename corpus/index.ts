/** The only file of `corpus/` that other folders import. */
export * from './assert-never.ts'
export type * from './briefing/briefing.ts'
export { classify } from './classify/classify.ts'
export type * from './decoded.ts'
export * from './diagnostics.ts'
export { builtInSections } from './sections/index.ts'
export type * from './types.ts'
