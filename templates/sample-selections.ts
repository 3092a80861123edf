import type { SectionId } from '../corpus/index.ts'

/**
 * For each built-in template, the sections of the bundled articles that show it at its length: in focus fills two
 * pages with all four, the information paper one page with two.
 */
export const sampleSelections: Readonly<Record<string, readonly SectionId[]>> = {
  report: ['history', 'arms-transfers', 'wagner', 'french-drawdown'],
  'in-focus': ['history', 'arms-transfers', 'wagner', 'french-drawdown'],
  'information-paper': ['wagner', 'french-drawdown'],
  chronology: ['history', 'arms-transfers', 'wagner', 'french-drawdown'],
  'annotated-sources': ['arms-transfers', 'wagner'],
}
