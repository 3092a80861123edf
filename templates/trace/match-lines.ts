import { diffChars } from 'diff'
import { type FlatText, flatText, readable, sameGap } from './flat-text.ts'
import type { PrintedLine, PrintedPiece } from './printed-words.ts'

/** A piece as it was found in a file. */
export interface FoundPiece extends PrintedPiece {
  /** Every character is there, in place, with the same white space. */
  readonly intact: boolean
  /** What the file says in its place. */
  readonly found: string
}

export interface FoundLine extends PrintedLine {
  readonly found: readonly FoundPiece[]
  /** Words of the file that stand before this line and belong to none. */
  readonly stray: string
}

export interface MatchedLines {
  readonly lines: readonly FoundLine[]
  /** Words after the last line that belong to none. */
  readonly stray: string
}

/** Signs that a format prints before a line of this block: bullets, the points between the facts of a title. */
const signs: Readonly<Record<string, string>> = { judgements: '•', list: '•–', 'title-block': '·|' }

/** So many characters in a row make a place certain. */
const anchor = 32
/** A damaged stretch with more changes than this is taken as a whole. */
const mostEdits = 3000

interface Flat {
  readonly line: PrintedLine
  readonly text: FlatText
  /** Where each piece starts and ends in `text`. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/**
 * Finds each printed line in what a file says, in order. Almost always every line follows on the one before; where it
 * does not, the stretch up to the next place that is certain is compared character by character.
 */
export function matchLines(printed: readonly PrintedLine[], texts: readonly string[]): MatchedLines {
  const actual = flatText(texts)
  const lines = withBoxes(printed, actual.characters).map(flat)
  const found: FoundLine[] = []
  let at = 0
  let i = 0
  const title = titleCount(lines) === 0 ? null : titleLines(lines, actual)
  if (title !== null) {
    found.push(...title.found)
    at = title.end
    i = title.found.length
  }
  while (i < lines.length) {
    const line = lines[i]
    if (line === undefined) break
    const start = afterSigns(actual, at, line)
    if (actual.characters.startsWith(line.text.characters, start)) {
      found.push(placed(line, actual, straight(start, line.text.characters.length), [start, start], ''))
      at = start + line.text.characters.length
      i += 1
      continue
    }
    const [next, end] = resume(lines, i, actual, at)
    found.push(...compared(lines.slice(i, next), actual, at, end))
    at = end
    i = next
  }
  return { lines: found, stray: strayWords(actual, at, actual.characters.length) }
}

/** Characters that the fonts of a PDF may lack; all others print for certain. */
const rare = /[^\s!-~\u00A1-\u00FF\u2013\u2014\u2018-\u201D\u2026\uFFFC]/gu
const box = '□'

/**
 * A PDF prints a box for a character that no font has, wherever it stands: a character that the file shows nowhere is
 * expected as a box. One that it shows elsewhere must be shown here too.
 */
function withBoxes(printed: readonly PrintedLine[], actual: string): readonly PrintedLine[] {
  if (!actual.includes(box)) return printed
  const boxed = (text: string) => text.replace(rare, (c) => (actual.includes(c) ? c : box))
  return printed.map((line) => ({
    ...line,
    pieces: line.pieces.map((p) => ({ ...p, text: boxed(p.text) })),
  }))
}

/**
 * The lines of a title block stand where the template's first page wants them: their order is free, their words are
 * not. Null if the file does not start with exactly these lines.
 */
function titleLines(
  lines: readonly Flat[],
  actual: FlatText,
): { readonly found: readonly FoundLine[]; readonly end: number } | null {
  const [, end] = resume(lines, titleCount(lines) - 1, actual, 0)
  const titles = lines.slice(0, titleCount(lines))
  let rest = actual.characters.slice(0, end)
  const starts = new Map<Flat, number>()
  for (const line of titles.toSorted((a, b) => b.text.characters.length - a.text.characters.length)) {
    const { characters } = line.text
    const start = rest.indexOf(characters)
    if (start < 0) return null
    starts.set(line, start)
    // Blanks keep the places of what follows, and no line holds one.
    rest = rest.slice(0, start) + ' '.repeat(characters.length) + rest.slice(start + characters.length)
  }
  const allowed = signs['title-block'] ?? ''
  if ([...rest].some((c) => c !== ' ' && !allowed.includes(c))) return null
  const found = titles.map((line) => {
    const start = starts.get(line) ?? 0
    const { length } = line.text.characters
    return placed(line, actual, straight(start, length), [start, start + length], '')
  })
  return { found, end }
}

function titleCount(lines: readonly Flat[]): number {
  const other = lines.findIndex((l) => l.line.line.block !== 'title-block')
  return other < 0 ? lines.length : other
}

function flat(line: PrintedLine): Flat {
  const text = flatText([line.pieces.map((p) => p.text).join('')])
  let start = 0
  const spans = line.pieces.map((piece) => {
    const end = start + piece.text.replace(/\s/g, '').length
    const span = [start, end] as const
    start = end
    return span
  })
  return { line, text, spans }
}

function afterSigns(actual: FlatText, at: number, { line, text }: Flat): number {
  const allowed = signs[line.line.block] ?? ''
  let start = at
  while (
    start < actual.characters.length &&
    allowed.includes(actual.characters.charAt(start)) &&
    !actual.characters.startsWith(text.characters, start)
  )
    start += 1
  return start
}

/** The first later line whose place is certain, and that place; the end of both where there is none. */
function resume(
  lines: readonly Flat[],
  from: number,
  actual: FlatText,
  at: number,
): readonly [next: number, end: number] {
  for (let next = from + 1; next < lines.length; next += 1) {
    let probe = ''
    for (let k = next; k < lines.length && probe.length < anchor; k += 1)
      probe += lines[k]?.text.characters ?? ''
    if (probe.length < anchor) break
    const end = actual.characters.indexOf(probe, at)
    if (end >= 0) return [next, end]
  }
  return [lines.length, actual.characters.length]
}

/** For each expected character the place where the file has it, or -1. */
type Places = (index: number) => number

function straight(start: number, length: number): Places {
  return (index) => (index < length ? start + index : -1)
}

/** Compares a few lines with the stretch of the file that must hold them. */
function compared(
  lines: readonly Flat[],
  actual: FlatText,
  start: number,
  end: number,
): readonly FoundLine[] {
  const wanted = lines.map((l) => l.text.characters).join('')
  const places = new Int32Array(wanted.length).fill(-1)
  const changes = diffChars(wanted, actual.characters.slice(start, end), { maxEditLength: mostEdits })
  let a = 0
  let b = start
  for (const change of changes ?? []) {
    const { length } = change.value
    if (change.added !== true && change.removed !== true)
      for (let k = 0; k < length; k += 1) places[a + k] = b + k
    if (change.added !== true) a += length
    if (change.removed !== true) b += length
  }
  let offset = 0
  let from = start
  return lines.map((line, n) => {
    const first = offset
    offset += line.text.characters.length
    const own: Places = (index) => places[first + index] ?? -1
    const nextPlace = places.subarray(offset).find((p) => p >= 0) ?? end
    const to = n === lines.length - 1 ? end : lastPlace(places, first, offset, from, nextPlace)
    const begin = firstPlace(places, first, offset, from)
    const stray = strayWords(actual, from, begin, signs[line.line.line.block])
    from = to
    return placed(line, actual, own, [begin, to], stray)
  })
}

/** Where a line starts: at its first character that was found; before it only whole words are stray. */
function firstPlace(places: Int32Array, first: number, end: number, from: number): number {
  const place = places[first]
  if (place !== undefined && place >= 0 && first < end) return place
  return from
}

function lastPlace(places: Int32Array, first: number, end: number, from: number, next: number): number {
  if (end > first && (places[end - 1] ?? -1) >= 0) return (places[end - 1] ?? from) + 1
  return Math.max(from, next)
}

function placed(
  line: Flat,
  actual: FlatText,
  place: Places,
  [start, end]: readonly [number, number],
  stray: string,
): FoundLine {
  let from = start
  const found = line.spans.map(([a, b], k): FoundPiece => {
    const printed = line.line.pieces[k] ?? { piece: { text: '', origin: { kind: 'generated' } }, text: '' }
    const whole = b > a ? place(b - 1) : from - 1
    const intact = isIntact(line.text, actual, place, a, b)
    const last = k === line.spans.length - 1
    const to = intact ? whole + 1 : last ? end : nextFound(line, place, k, end)
    const words = readable(actual, b > a && place(a) >= from ? place(a) : from, Math.max(from, to))
    from = Math.max(from, to)
    return { ...printed, intact, found: intact ? printed.text : words }
  })
  return { ...line.line, found, stray }
}

function nextFound(line: Flat, place: Places, k: number, end: number): number {
  const [next] = line.spans[k + 1] ?? [0]
  for (let i = next; i < line.text.characters.length; i += 1) if (place(i) >= 0) return place(i)
  return end
}

function isIntact(text: FlatText, actual: FlatText, place: Places, a: number, b: number): boolean {
  for (let i = a; i < b; i += 1) {
    const here = place(i)
    if (here < 0) return false
    if (i > 0 && place(i - 1) >= 0 && place(i - 1) !== here - 1) return false
    if (i > 0 && !sameGap(text.gaps[i], actual.gaps[here])) return false
  }
  return true
}

function strayWords(actual: FlatText, start: number, end: number, allowed = ''): string {
  const words = readable(actual, start, end).trim()
  return allowed.includes(words) ? '' : words
}
