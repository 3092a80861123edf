/** The only file of `templates/` that other folders import. */
export * from './assets.ts'
export type * from './document/drawing.ts'
export type * from './document/nodes.ts'
export type * from './document/page.ts'
export type * from './layout.ts'
export type * from './template.ts'
export type * from './writers/writer.ts'
