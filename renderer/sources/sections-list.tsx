import { memo } from 'react'
import { Button, Checkbox, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { change } from '../actions/context.ts'
import { goToSection } from '../actions/go-to.ts'
import { chooseSection } from '../actions/sections.ts'
import { announce } from '../app/announce.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { type SectionName, useSectionNames, useSectionRows } from './use-section-rows.ts'

/** The sections: chosen ones first, in the briefing's order, which drag or Alt with arrows change. */
export function SectionsList() {
  return <SectionGrid rows={useSectionNames()} />
}

interface SectionGridProps {
  readonly rows: readonly SectionName[]
}

/** The list itself, which a sentence that is left out does not touch: only the counts in it change. */
const SectionGrid = memo(function SectionGrid({ rows }: SectionGridProps) {
  const program = useProgram()
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const chosen = rows.filter((r) => r.chosen)

  const move = (row: SectionName, to: number) => {
    if (!row.chosen || to < 0 || to >= chosen.length) return
    change(program, { kind: 'move-section', section: row.id, to })
    announce(words.sections.moved(row.title, to + 1, chosen.length))
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'dossier/section': String(key) })),
    acceptedDragTypes: ['dossier/section'],
    onReorder: ({ keys, target }) => {
      const row = rows.find((r) => keys.has(r.id))
      const at = chosen.findIndex((r) => r.id === target.key)
      if (row === undefined || !row.chosen) return
      const from = chosen.indexOf(row)
      const gap = at < 0 ? chosen.length : target.dropPosition === 'before' ? at : at + 1
      move(row, gap > from ? gap - 1 : gap)
    },
  })
  const keys = (event: React.KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key')
    const row = rows.find((r) => r.id === id)
    if (row === undefined) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && step !== 0) {
      event.preventDefault()
      event.stopPropagation()
      move(row, chosen.indexOf(row) + step)
    } else if (event.key === ' ' && event.target === event.currentTarget.querySelector(':focus[role=row]')) {
      event.preventDefault()
      event.stopPropagation()
      void chooseSection(program, row.id, !row.chosen)
    }
  }
  return (
    <section className="block" aria-labelledby="sections-heading">
      <h2 id="sections-heading" className="block-heading">
        {words.sections.heading}
      </h2>
      {/* The keys are caught before the list's own: it has no re-ordering by keyboard without a drag. */}
      <div onKeyDownCapture={keys}>
        <GridList
          className="sections"
          aria-labelledby="sections-heading"
          aria-describedby="sections-help"
          items={rows}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
          dependencies={[rows, words, language]}
        >
          {(row) => (
            <GridListItem id={row.id} textValue={row.title} className={`section-row tint-${row.tint}`}>
              <Button
                slot="drag"
                className={row.chosen ? 'drag-handle' : 'drag-handle absent'}
                isDisabled={!row.chosen}
                aria-label={words.sections.drag(row.title)}
              >
                <Icon name="drag" />
              </Button>
              <Checkbox
                className="checkbox"
                aria-label={row.title}
                isSelected={row.chosen}
                onChange={(on) => void chooseSection(program, row.id, on)}
              >
                <span className="checkbox-box">
                  <Icon name="check" />
                </span>
              </Checkbox>
              {row.chosen ? (
                <Button
                  className="row-name"
                  aria-label={words.sections.goTo(row.title)}
                  onPress={() => goToSection(program, row.id)}
                >
                  {row.title}
                </Button>
              ) : (
                <button
                  type="button"
                  className="row-name"
                  tabIndex={-1}
                  onClick={() => void chooseSection(program, row.id, true)}
                  title={row.description}
                >
                  {row.title}
                </button>
              )}
              <SectionCount id={row.id} />
            </GridListItem>
          )}
        </GridList>
      </div>
      <p id="sections-help" className="help">
        {words.sections.help}
      </p>
    </section>
  )
})

function SectionCount({ id }: { readonly id: string }) {
  const words = useWords()
  const row = useSectionRows().find((r) => r.id === id)
  if (row === undefined) return null
  return (
    <span className="count" title={words.sections.count(row.used, row.offered)}>
      {words.sections.shortCount(row.used, row.offered, row.chosen)}
    </span>
  )
}
