import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../app/icon.tsx'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { useSourceNumber } from '../sources/use-source-number.ts'
import { ChangeWords, spokenWords } from './change-words.tsx'
import type { DecidedChange } from './decisions.ts'

interface ReviewedChangeProps {
  readonly decided: DecidedChange
  readonly place: number
  readonly total: number
  /** The one that the Tab key comes to. */
  readonly current: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onAccept: () => void
  readonly onReject: () => void
  readonly onReconsider: () => void
  readonly onGoTo: () => void
}

/** Id of the element of a change, for the keyboard to go from one to the next. */
export const changeElement = (id: string) => `reviewed ${id}`

/** One change of the edited file: what it is, where, its words, who and when, and what to do with it. */
export function ReviewedChangeRow(props: ReviewedChangeProps) {
  const { decided, place, total, current } = props
  const { change, decision, conflict } = decided
  const words = useWords()
  const said = words.review
  const where = useWhere(decided)
  const kind = said.kinds[change.kind]
  const open = decision === 'open'
  const name = said.name(place, total, kind, where, said[decision], spokenWords(change.words, said))
  return (
    <article
      id={changeElement(change.id)}
      className={`reviewed reviewed-${decision}`}
      aria-label={name}
      tabIndex={current ? 0 : -1}
      data-home={current ? '' : undefined}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <header className="reviewed-header">
        <h3>{kind}</h3>
        {where === '' ? null : <span className="help">{where}</span>}
        <span className="status-space" />
        {open ? null : (
          <span className="decision">
            <Icon name={decision === 'accepted' ? 'check' : 'close'} /> {said[decision]}
          </span>
        )}
      </header>
      <ChangeWords words={change.words} />
      <Conflict decided={decided} />
      <footer className="reviewed-footer">
        <Who author={change.author} date={change.date} />
        {open && said.becomes[change.becomes] !== '' && change.kind !== 'comment' ? (
          <p className="help">{said.becomes[change.becomes]}</p>
        ) : null}
        <div className="reviewed-buttons">
          {open ? (
            <>
              <Button
                className={current && !conflict ? 'button primary' : 'button'}
                isDisabled={change.becomes === 'nothing'}
                aria-label={`${said.accept}: ${name}`}
                onPress={props.onAccept}
              >
                {said.accept}
              </Button>
              <Button className="button" aria-label={`${said.reject}: ${name}`} onPress={props.onReject}>
                {said.reject}
              </Button>
            </>
          ) : decision === 'rejected' ? (
            <Button
              className="link-button"
              aria-label={`${said.reconsider}: ${name}`}
              onPress={props.onReconsider}
            >
              {said.reconsider}
            </Button>
          ) : null}
          <Button className="link-button" aria-label={`${said.goTo}: ${name}`} onPress={props.onGoTo}>
            {said.goTo}
          </Button>
        </div>
      </footer>
    </article>
  )
}

/** The analyst's own newer wording, where there is one. */
function Conflict({ decided }: { readonly decided: DecidedChange }) {
  const said = useWords().review
  const { sentence } = decided.change
  const yours = useWorkspace((w) => w.history.briefing.edits.find((e) => e.sentence === sentence)?.after)
  if (!decided.conflict || decided.decision !== 'open') return null
  return (
    <div className="reviewed-conflict">
      <p className="warning-text">
        <Icon name="warning" /> {said.conflict}
      </p>
      {yours === undefined ? null : (
        <p>
          <span className="field-label">{said.yours}:</span> <span className="serif">{yours}</span>
        </p>
      )}
    </div>
  )
}

function Who({ author, date }: { readonly author: string | null; readonly date: string | null }) {
  const { locale } = useWords()
  const time = date === null ? null : new Date(date)
  const when =
    time === null || Number.isNaN(time.valueOf())
      ? null
      : time.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const who = [author, when].filter((part) => part !== null).join(', ')
  return who === '' ? null : <p className="help">{who}</p>
}

/** `[2] ¶3`, the section's title, or nothing. */
function useWhere({ change }: DecidedChange): string {
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const sections = useWorkspace((w) => w.info.sections)
  const chosen = useWorkspace((w) => w.history.briefing.sections)
  const found = useWorkspace((w) => w.reading.passages.get(change.passage ?? ''))
  const section =
    change.section ?? chosen.find((s) => s.excerpts.some((e) => e.passage === change.passage))?.id ?? null
  const title =
    chosen.find((s) => s.id === section)?.title ??
    sections.find((s) => s.id === section)?.title[language] ??
    null
  const number = useSourceNumber(found?.source.id)
  const place =
    found === undefined
      ? null
      : [
          ...(number === null ? [] : [`[${number}]`]),
          words.excerpt.paragraph(found.passage.locator.paragraph),
        ].join(' ')
  return [title, place].filter((part) => part !== null).join(' · ')
}
