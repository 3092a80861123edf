export * from './check-sources.ts'
export * from './check-words.ts'
export { type Output, readOutput } from './read-output.ts'
export * from './trace-sentences.ts'
