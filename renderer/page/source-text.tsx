import { useEffect, useMemo, useRef } from 'react'
import type { Source } from '../../main/contract.ts'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { SentenceText } from '../briefing/sentence-text.tsx'
import { sourceBlocks } from '../state/source-blocks.ts'
import type { SourcePlace } from '../state/workspace.ts'

interface SourceTextProps {
  readonly source: Source
  readonly place: SourcePlace
  /** Show the original's letters, without repairs. */
  readonly raw: boolean
}

/** The whole text of a source in order: passages, and between them, greyed and named, what is no passage. */
export function SourceText({ source, place, raw }: SourceTextProps) {
  const words = useWords()
  const box = useRef<HTMLElement>(null)
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const used = useMemo(
    () => new Set(sections.flatMap((s) => s.excerpts.flatMap((e) => e.sentences))),
    [sections],
  )
  const blocks = useMemo(() => sourceBlocks(source), [source])
  useEffect(() => {
    box.current?.querySelector('[data-target]')?.scrollIntoView({ block: 'center' })
  }, [place, source, raw])
  return (
    <section
      ref={box}
      className="source-text"
      aria-label={words.source.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, and must do so by keyboard too
      tabIndex={0}
    >
      {blocks.map((block) => {
        if (block.kind === 'omitted') {
          const { omission } = block
          return (
            <p key={omission.id} className="omitted">
              <span className="omitted-reason">{words.omissions[omission.reason]}</span>
              {raw ? source.original.slice(omission.start, omission.end) : omission.text}
            </p>
          )
        }
        const { passage } = block
        const isTarget = passage.id === place.passage
        return (
          <p
            key={passage.id}
            className={`source-passage source-${passage.kind}${isTarget ? ' target' : ''}`}
            {...(isTarget && place.sentence === null ? { 'data-target': '' } : {})}
          >
            <span className="passage-number" aria-hidden="true">
              {passage.kind === 'heading' ? '' : words.excerpt.paragraph(passage.locator.paragraph)}
            </span>
            {passage.sentences.length === 0 ? passage.text : null}
            {passage.sentences.map((sentence) => (
              <span
                key={sentence.id}
                className={`${used.has(sentence.id) ? 'used' : ''}${sentence.id === place.sentence ? ' target-sentence' : ''}`}
                {...(sentence.id === place.sentence ? { 'data-target': '' } : {})}
              >
                {raw ? (
                  source.original.slice(sentence.start, sentence.end)
                ) : (
                  <SentenceText sentence={sentence} source={source} section={null} edit={null} />
                )}{' '}
              </span>
            ))}
          </p>
        )
      })}
    </section>
  )
}
