import { builtInSections } from '../../corpus/index.ts'

/** The sections of the sample briefing: all that come with the program. */
export const sampleSections: readonly string[] = builtInSections.map((s) => s.id)
