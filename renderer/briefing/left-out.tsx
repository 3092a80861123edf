import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { BriefingSection, PassageId } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { sentencesIn } from '../state/reading.ts'

const none: readonly PassageId[] = []

/** Passages that the rules offer for a section and that the briefing leaves out, to be put in again. */
export function LeftOut({ section }: { readonly section: BriefingSection }) {
  const program = useProgram()
  const words = useWords()
  const candidates = useWorkspace((w) => w.reading.candidates.get(section.id) ?? none)
  const passages = useWorkspace((w) => w.reading.passages)
  const there = new Set(section.excerpts.map((e) => e.passage))
  const out = candidates.filter((id) => !there.has(id) && passages.get(id)?.passage.kind !== 'heading')
  if (out.length === 0 || section.excerpts.length === 0) return null
  return (
    <Disclosure className="left-out">
      <Heading level={3}>
        <Button slot="trigger" className="link-button quiet">
          <Icon name="down" /> {words.excerpt.leftOut(out.length)}
        </Button>
      </Heading>
      <DisclosurePanel>
        {out.map((id) => {
          const found = passages.get(id)
          if (found === undefined) return null
          const { passage } = found
          return (
            <div key={id} className="left-out-row">
              <p>{passage.text}</p>
              <Button
                className="button"
                onPress={() =>
                  change(program, {
                    kind: 'add-excerpt',
                    section: section.id,
                    excerpt: {
                      passage: id,
                      sentences: sentencesIn(passage, section.id),
                      noteBefore: null,
                      noteAfter: null,
                    },
                    at: null,
                  })
                }
              >
                {words.excerpt.restore}
              </Button>
            </div>
          )
        })}
      </DisclosurePanel>
    </Disclosure>
  )
}
