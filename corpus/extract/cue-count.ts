import type { Tokens } from '../classify/tokens.ts'
import { isNumberWord, numberEnding } from './number-reading.ts'
import type { TransferCue } from './transfer-cue.ts'

/** "Received two in 2017": a number alone after the verb counts weapons named elsewhere. */
export function countAfter(tokens: Tokens, cue: TransferCue): number | null {
  let at = cue.to
  while (/^(?:only|just|so|far|the|first|les|que|at|least|au|moins|premiers)$/.test(tokens.words[at] ?? ''))
    at += 1
  const value = numberAt(tokens, at)
  if (value === null) return null
  const next = tokens.words[value.to]
  if (
    next !== undefined &&
    !(tokens.breaks[value.to] ?? false) &&
    !/^(?:in|of|so|out|on|by|en|au|d|sur|and|et|more|last|this|de|since|to)$/.test(next)
  )
    return null
  if (
    next === 'de' ||
    (next === 'of' && !/^(?:the|these|those|them|its|an|which)$/.test(tokens.words[value.to + 1] ?? ''))
  )
    return null
  return value.count
}

/** "Of which the first three have arrived", "dont quatre ont atterri": a part of what was counted. */
export function countBefore(tokens: Tokens, cue: TransferCue, floor: number): number | null {
  const lead = tokens.words.slice(Math.max(floor, cue.from - 9), cue.from).join(' ')
  // "The first of which was delivered", "le premier est arrivé": one of them.
  if (
    /(?:^| )(?:(?:the|its|their) first(?: of (?:which|them|these|the \w+)| one)?(?: (?!of|two|three|four|five|six|seven|eight|nine|ten|\d)\w+){0,3}|(?:dont |dont un |d entre eux )?(?:le|la) (?:tout |toute )?premiere?(?: d entre \w+)?(?: (?!deux|trois|quatre|cinq|six|lot|tranche|serie|moitie|partie|\d)\w+){0,3}|one of (?:which|them)(?: \w+){0,2}|(?:l )?un d entre eux(?: \w+){0,2})$/.test(
      lead,
    ) &&
    !/ (?:were|have|batch|half|lot|shipment|consignment|delivery|aircraft|pair) ?/.test(`${lead} `)
  )
    return 1
  for (let at = cue.from - 1; at >= Math.max(floor, cue.from - 5); at -= 1) {
    const word = tokens.words[at] ?? ''
    if (!isNumberWord(word) || word === 'one' || word === 'un' || word === 'une' || word === 'cent') continue
    const before = tokens.words.slice(Math.max(0, floor - 1, at - 4), at)
    const of = before.some((w) => /^(?:which|whom|them|dont|first|premiers?|premieres|the|les|sur)$/.test(w))
    const value = numberAt(tokens, at)
    if (value === null || (!of && at > floor)) return null
    return value.count
  }
  return null
}

/** A number that begins at a word. Years are none. */
function numberAt(tokens: Tokens, at: number): { count: number; to: number } | null {
  let found: { count: number; to: number } | null = null
  for (let last = at; last < at + 5 && isNumberWord(tokens.words[last] ?? ''); last += 1) {
    const number = numberEnding(tokens, last)
    if (number?.from === at) found = { count: number.value, to: last + 1 }
  }
  return found === null || (found.count >= 1900 && found.count < 2100) ? null : found
}
