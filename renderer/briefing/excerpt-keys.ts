import type { KeyboardEvent } from 'react'
import type { Context } from '../actions/context.ts'
import { addNote, moveExcerpt, widen } from '../actions/excerpts.ts'
import { announce } from '../app/announce.ts'
import type { Words } from '../words/index.ts'
import type { ExcerptPlace } from './excerpt-actions.tsx'

interface Deeds {
  readonly toggle: (sentence: string) => void
  readonly remove: () => void
}

/** The keys of the sentence in hand: see the list of shortcuts (F1). */
export function excerptKeys(
  program: Context,
  words: Words,
  event: KeyboardEvent<HTMLElement>,
  { section, excerpt, passage, place, total }: ExcerptPlace,
  { toggle, remove }: Deeds,
): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return
  const sentence = target.dataset.sentence
  if (sentence === undefined) return
  const act = handler()
  if (act === null) return
  event.preventDefault()
  event.stopPropagation()
  act()

  function handler(): (() => void) | null {
    switch (event.key) {
      case 'ArrowRight':
        return () => focusSentence(target as HTMLElement, 1, false)
      case 'ArrowLeft':
        return () => focusSentence(target as HTMLElement, -1, false)
      case 'ArrowDown':
        return event.altKey ? () => move(1) : () => focusSentence(target as HTMLElement, 1, true)
      case 'ArrowUp':
        return event.altKey ? () => move(-1) : () => focusSentence(target as HTMLElement, -1, true)
      case ' ':
        return () => {
          // With its last sentence the passage goes, and the focus must not go with it.
          if (excerpt.sentences.length === 1 && excerpt.sentences[0] === sentence)
            leavePassage(target as HTMLElement)
          toggle(sentence as string)
        }
      case 'Enter':
        return () => document.querySelector<HTMLElement>('#wording textarea')?.focus()
      case 'Delete':
      case 'Backspace':
        return () => {
          leavePassage(target as HTMLElement)
          remove()
        }
      case 'n':
        return () => addNote(program, section, excerpt.passage)
      case 'w':
        return () => widen(program, section, passage, excerpt.sentences.length < passage.sentences.length)
      default:
        return null
    }
  }

  function move(step: 1 | -1): void {
    const to = place - 1 + step
    if (to < 0 || to >= total) return
    moveExcerpt(program, section, excerpt.passage, to)
    announce(words.excerpt.moved(to + 1, total))
    // The card moved in the document; the focus goes with it once it is drawn there.
    requestAnimationFrame(() => {
      const moved = document.getElementById(`sentence ${section} ${sentence}`)
      moved?.focus()
      moved?.scrollIntoView({ block: 'nearest' })
    })
  }
}

/** Moves the focus to the passage after this one, or before it, or to the title where it is the only one. */
export function leavePassage(from: HTMLElement): void {
  focusSentence(from, 1, true)
  if (document.activeElement === from) focusSentence(from, -1, true)
  if (document.activeElement === from) document.querySelector<HTMLElement>('.briefing [data-home]')?.focus()
}

/** Moves the focus to the next sentence, or to the first of the next passage; over the borders of sections. */
function focusSentence(from: HTMLElement, step: 1 | -1, byPassage: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>('.briefing [data-sentence]')]
  const now = all.indexOf(from)
  const list = from.closest('[role=listbox]')
  let next = now + step
  if (byPassage) {
    while (all[next]?.closest('[role=listbox]') === list) next += step
    // Upwards, too, one lands on the first sentence of the passage.
    const landed = all[next]?.closest('[role=listbox]')
    if (landed != null) next = all.findIndex((s) => s.closest('[role=listbox]') === landed)
  }
  const target = all[next]
  target?.focus({ preventScroll: true })
  target?.closest('article')?.scrollIntoView({ block: 'nearest' })
}
