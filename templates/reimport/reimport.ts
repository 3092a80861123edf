import { applyAction, type Briefing, type Parsed, type ReimportChange } from '../../corpus/index.ts'
import type { Output } from '../trace/read-output.ts'

/**
 * The changes that an edited Word file brings home to a briefing, none of them made yet; null with a diagnostic if the
 * file cannot come from this briefing. What finds them loads on first use.
 */
export async function reimportChanges(
  output: Output,
  briefing: Briefing,
): Promise<Parsed<readonly ReimportChange[] | null>> {
  const { planReimport } = await import('./plan-reimport.ts')
  return planReimport(output, briefing)
}

/** The briefing with these changes accepted, in their order. */
export function acceptChanges(briefing: Briefing, changes: readonly ReimportChange[]): Briefing {
  return changes.reduce(
    (b, { actions, author, date }) =>
      actions.reduce((now, action) => applyAction(now, action, { author, date }), b),
    briefing,
  )
}
