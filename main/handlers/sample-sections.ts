/** The sections of the sample briefing. */
export { sampleSections } from '../../corpus/index.ts'
