import { armsTransfers } from './arms-transfers.ts'
import { diplomacy } from './diplomacy.ts'
import { frenchDrawdown } from './french-drawdown.ts'
import { history } from './history.ts'
import type { SectionDefinition } from './section-definition.ts'
import { wagner } from './wagner.ts'

/** The registry: one file a section, one line here. The order is the order in which lists show them. */
export const builtInSections: readonly SectionDefinition[] = [
  history,
  armsTransfers,
  wagner,
  frenchDrawdown,
  diplomacy,
]

/** The sections that the sample briefing on the two bundled articles shows, and that a new briefing begins with. */
export const sampleSections: readonly string[] = [history, armsTransfers, wagner, frenchDrawdown].map(
  (s) => s.id,
)
