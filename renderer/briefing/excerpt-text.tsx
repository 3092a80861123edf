import { Fragment } from 'react'
import { removeExcerpt, toggleSentence } from '../actions/excerpts.ts'
import { select } from '../actions/view.ts'
import { announce } from '../app/announce.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import type { ExcerptPlace } from './excerpt-actions.tsx'
import { excerptKeys } from './excerpt-keys.ts'
import { SentenceText } from './sentence-text.tsx'

/**
 * The sentences of an excerpt, as one paragraph and as one list to the keyboard: arrows move, Space includes, Enter
 * edits. Runs of sentences that are left out show as `[…]`, which opens them.
 */
export function ExcerptText({
  showing,
  onShow,
  ...where
}: ExcerptPlace & { readonly showing: boolean; readonly onShow: (showing: boolean) => void }) {
  const { section, excerpt, passage, source } = where
  const program = useProgram()
  const words = useWords()
  const current = useWorkspace((w) =>
    w.selection?.section === section && w.selection.passage === passage.id ? w.sentence : null,
  )
  const edits = useWorkspace((w) => w.history.briefing.edits)
  const included = new Set(excerpt.sentences)
  const omitted = passage.sentences.length - passage.sentences.filter((s) => included.has(s.id)).length
  const focused = current ?? excerpt.sentences[0] ?? passage.sentences[0]?.id
  const toggle = (sentence: string) => {
    const now = toggleSentence(program, section, excerpt, passage, sentence)
    const last = excerpt.sentences.length === 1 && excerpt.sentences[0] === sentence
    announce(now ? words.excerpt.included : last ? words.excerpt.removed : words.excerpt.excluded)
    if (!now) onShow(true)
  }
  const remove = () => {
    removeExcerpt(program, section, passage.id)
    announce(words.excerpt.removed)
  }
  return (
    <div className="excerpt-text">
      <div
        role="listbox"
        tabIndex={-1}
        aria-multiselectable="true"
        aria-label={words.excerpt.sentences}
        className={passage.kind === 'quote' ? 'sentences quote' : 'sentences'}
        onKeyDown={(event) => excerptKeys(program, words, event, where, { toggle, remove })}
      >
        {passage.sentences.map((sentence, index) => {
          const isIn = included.has(sentence.id)
          if (!isIn && !showing) {
            const before = passage.sentences[index - 1]
            const opens = before === undefined || included.has(before.id)
            return opens ? (
              <span key={sentence.id} className="omission" aria-hidden="true">
                […]{' '}
              </span>
            ) : null
          }
          return (
            <Fragment key={sentence.id}>
              <span
                role="option"
                id={`sentence ${section} ${sentence.id}`}
                data-sentence={sentence.id}
                aria-selected={isIn}
                tabIndex={sentence.id === focused ? 0 : -1}
                className={`sentence${isIn ? '' : ' out'}${sentence.id === current ? ' current' : ''}`}
                onFocus={() => select(program, { section, passage: passage.id }, sentence.id)}
              >
                <SentenceText
                  sentence={sentence}
                  source={source}
                  section={section}
                  edit={edits.find((e) => e.sentence === sentence.id) ?? null}
                />
              </span>{' '}
            </Fragment>
          )
        })}
      </div>
      {passage.kind === 'quote' && passage.attribution !== undefined ? (
        <p className="attribution">
          {passage.attribution
            .flatMap((id) => source.omitted.find((o) => o.id === id)?.text.trim() ?? [])
            .join(', ')}
        </p>
      ) : null}
      {omitted === 0 ? null : (
        <button
          type="button"
          className="omission-button"
          aria-expanded={showing}
          onClick={() => onShow(!showing)}
        >
          {showing ? words.excerpt.hideOmitted(omitted) : words.excerpt.omitted(omitted)}
        </button>
      )}
    </div>
  )
}
