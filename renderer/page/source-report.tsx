import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Source } from '../../main/contract.ts'
import { Icon } from '../app/icon.tsx'
import { useTold, useWords, useWorkspace } from '../app/workspace-context.ts'
import { RepairRow } from '../briefing/repair-list.tsx'

/** Repairs drawn at once. */
const batch = 40

/** The damage report: what was repaired, what was left out and why, what is to be checked. */
export function SourceReport({ source }: { readonly source: Source }) {
  const words = useWords()
  const told = useTold()
  const warnings = useWorkspace((w) => w.library.find((s) => s.id === source.id)?.warnings)
  const [shown, setShown] = useState(batch)
  const repairs = source.repairs.filter((r) => r.rule !== 'hard-wrap')
  const undone = source.undone
  const count = (list: readonly string[]) =>
    [...Map.groupBy(list, (item) => item)].map(([name, items]) => `${items.length} × ${name}`).join(', ')
  return (
    <Disclosure className="source-report">
      <Heading level={3}>
        <Button slot="trigger" className="link-button">
          <Icon name="down" /> {words.source.damage}
        </Button>
      </Heading>
      <p className="help">
        {source.repairs.length + source.omitted.length === 0 ? words.source.clean : null}
        {source.repairs.length === 0
          ? null
          : `${words.source.repaired(source.repairs.length)} ${count(source.repairs.map((r) => words.repairRules[r.rule]))}. `}
        {source.omitted.length === 0
          ? null
          : `${words.source.omitted(source.omitted.length)} ${count(source.omitted.map((o) => words.omissions[o.reason]))}.`}
      </p>
      {warnings?.map((w) => (
        <p key={w.message} className="warning-text">
          <Icon name="warning" /> {told(w)}
        </p>
      ))}
      <DisclosurePanel>
        <ul className="repair-list">
          {repairs.slice(0, shown).map((repair) => (
            <RepairRow key={repair.id} repair={repair} undone={false} />
          ))}
          {undone.map((repair) => (
            <RepairRow key={repair.id} repair={repair} undone />
          ))}
        </ul>
        {repairs.length > shown ? (
          <Button className="link-button more" onPress={() => setShown(shown + batch)}>
            {words.excerpt.more(repairs.length - shown)}
          </Button>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  )
}
