import { memo } from 'react'
import { Button } from 'react-aria-components'
import type { Repair, Sentence, Source } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { useProgram, useWords } from '../app/workspace-context.ts'
import { repairsOf } from '../state/sentence-parts.ts'

/** Repairs listed at once; a very damaged sentence has more, and they are all in the source's report. */
const most = 12

/** What was repaired in a sentence, each with what stood there before, how sure the rule is, and undo. */
export const RepairList = memo(function RepairList({
  source,
  sentence,
}: {
  readonly source: Source
  readonly sentence: Sentence
}) {
  const words = useWords()
  const done = repairsOf(sentence, source.repairs)
  const undone = repairsOf(sentence, source.undone)
  if (done.length + undone.length === 0) return <p className="help">{words.inspector.noRepairs}</p>
  return (
    <ul className="repair-list" aria-label={words.inspector.repairs}>
      {done.slice(0, most).map((repair) => (
        <RepairRow key={repair.id} repair={repair} undone={false} />
      ))}
      {undone.map((repair) => (
        <RepairRow key={repair.id} repair={repair} undone />
      ))}
    </ul>
  )
})

/** One repair; shown in the source's report as well. */
export function RepairRow({ repair, undone }: { readonly repair: Repair; readonly undone: boolean }) {
  const program = useProgram()
  const words = useWords()
  return (
    <li className={undone ? 'repair undone' : 'repair'}>
      <span className="repair-text">{words.inspector.repair(repair.before, repair.after)}</span>{' '}
      <span className="help">
        {words.repairRules[repair.rule]}, {words.inspector.confidence(Math.round(repair.confidence * 100))}
      </span>{' '}
      <Button
        className="link-button"
        aria-label={
          undone
            ? `${words.inspector.restoreRepair}: ${repair.after}`
            : `${words.inspector.putBack} “${repair.before}”`
        }
        onPress={() => change(program, { kind: 'repair', repair: repair.id, undone: !undone })}
      >
        {undone ? words.inspector.restoreRepair : words.inspector.putBack}
      </Button>
    </li>
  )
}
