import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { acceptReviewed, closeReview, goToChange, rejectReviewed } from '../actions/review.ts'
import { announce } from '../app/announce.ts'
import { useSettled } from '../app/use-settled.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import type { ReviewInHand } from '../state/workspace.ts'
import { acceptable, type DecidedChange, decisions, openCount } from './decisions.ts'
import { changeElement, ReviewedChangeRow } from './reviewed-change.tsx'

/** The name of the tab: how many changes are still to be decided. */
export function ReviewTabName() {
  const { review } = useWords()
  const inHand = useWorkspace((w) => w.review)
  const history = useWorkspace((w) => w.history)
  return review.tab(inHand === null ? 0 : openCount(decisions(inHand, history)))
}

/** The changes of an edited Word file: each is accepted or rejected, and until then nothing in the briefing changes. */
export function ReviewList() {
  const words = useWords()
  const inHand = useWorkspace((w) => w.review)
  const reviewing = useWorkspace((w) => w.reviewing)
  const slow = useSettled(reviewing, 300)
  if (inHand === null) return slow ? <p className="page-empty help">{words.review.reading}</p> : null
  return <Review inHand={inHand} />
}

function Review({ inHand }: { readonly inHand: ReviewInHand }) {
  const program = useProgram()
  const words = useWords().review
  const history = useWorkspace((w) => w.history)
  const all = decisions(inHand, history)
  const open = openCount(all)
  const toAccept = acceptable(all)
  const first = all.find((d) => d.decision === 'open') ?? all[0]
  const [chosen, setChosen] = useState<string | null>(null)
  const current = chosen ?? first?.change.id ?? null
  const firstId = first?.change.id
  const { id } = inHand.review

  // A new file puts the focus on its first change, once.
  useEffect(() => focusChange(firstId), [id])

  const acceptAll = async () => {
    const left = await acceptReviewed(program, toAccept, false)
    if (left !== null) announce(words.saidAccepted(left))
  }
  const rejectAll = () => {
    const ids = all.filter((d) => d.decision === 'open').map((d) => d.change.id)
    announce(words.saidRejected(rejectReviewed(program, ids, true)))
  }
  return (
    <section className="review" aria-labelledby="review-title">
      <header className="review-header">
        <h2 id="review-title">{words.title(inHand.review.file)}</h2>
        <p role="status">
          {open > 0
            ? words.left(open, all.length)
            : words.allDecided(
                all.filter((d) => d.decision === 'accepted').length,
                all.filter((d) => d.decision === 'rejected').length,
              )}
        </p>
        <div className="review-tools">
          {open === 0 ? null : (
            <>
              <Button
                className="button primary"
                isDisabled={toAccept.length === 0}
                onPress={() => void acceptAll()}
              >
                {words.acceptAll(toAccept.length)}
              </Button>
              <Button className="button" onPress={rejectAll}>
                {words.rejectAll}
              </Button>
            </>
          )}
          <Button
            className={open === 0 ? 'button primary' : 'link-button'}
            onPress={() => closeReview(program)}
          >
            {words.finish}
          </Button>
        </div>
        <p className="help">
          {inHand.conflicts.size > 0 ? words.conflictsLeft(inHand.conflicts.size) : words.help}
        </p>
      </header>
      <ol className="reviewed-list" aria-label={words.list}>
        {all.map((decided, i) => (
          <li key={decided.change.id}>
            <Row
              decided={decided}
              all={all}
              place={i + 1}
              current={decided.change.id === current}
              choose={setChosen}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly decided: DecidedChange
  readonly all: readonly DecidedChange[]
  readonly place: number
  readonly current: boolean
  readonly choose: (id: string) => void
}

function Row({ decided, all, place, current, choose }: RowProps) {
  const program = useProgram()
  const words = useWords().review
  const { change, decision } = decided
  const { id } = change
  const open = decision === 'open'
  const goOn = () => {
    const at = place - 1
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find((d) => d.decision === 'open')
    focusChange(next?.change.id ?? id)
  }
  const accept = async () => {
    if (!open || change.becomes === 'nothing') return
    const left = await acceptReviewed(program, [id], true)
    if (left === null) return
    announce(words.saidAccepted(left))
    goOn()
  }
  const reject = () => {
    if (!open) return
    announce(words.saidRejected(rejectReviewed(program, [id], true)))
    goOn()
  }
  const reconsider = () => {
    rejectReviewed(program, [id], false)
    focusChange(id)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => focusChange(all[place]?.change.id),
    ArrowUp: () => focusChange(all[place - 2]?.change.id),
    Home: () => focusChange(all[0]?.change.id),
    End: () => focusChange(all.at(-1)?.change.id),
    a: () => void accept(),
    r: decision === 'rejected' ? reconsider : reject,
    Enter: () => goToChange(program, change),
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // On a button of the row, Enter and Space are the button's.
    if (event.key === 'Enter' && event.target !== event.currentTarget) return
    const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (deed === undefined) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  }
  return (
    <ReviewedChangeRow
      decided={decided}
      place={place}
      total={all.length}
      current={current}
      onFocus={() => choose(id)}
      onKeyDown={press}
      onAccept={() => void accept()}
      onReject={reject}
      onReconsider={reconsider}
      onGoTo={() => goToChange(program, change)}
    />
  )
}

function focusChange(id: string | undefined): void {
  if (id === undefined) return
  const row = document.getElementById(changeElement(id))
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
