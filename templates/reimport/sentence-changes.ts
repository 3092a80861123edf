import type { SentenceId } from '../../corpus/index.ts'
import type { WordChange } from '../readers/docx/paragraphs.ts'
import { wordDiff } from '../text/word-diff.ts'
import type { ActualParagraph } from './actual-paragraphs.ts'
import type { Segment } from './base-paragraphs.ts'

/** What became of one stretch of a paragraph. */
export interface SegmentChange {
  readonly sentence: SentenceId | null
  readonly old: string
  /** Empty if it is gone. */
  readonly new: string
  readonly by: WordChange | null
}

/** Where a segment of the old text stands in the new one. */
export interface PlacedSegment extends Segment {
  readonly from: number
  readonly to: number
}

/**
 * Compares a paragraph's words with what they were, and says for each sentence how it reads now. Sentences that are
 * there unchanged are found first; what stands between two of them is compared word by word. New words between two
 * unchanged sentences go to the one before them; at the start of the paragraph, to the first.
 */
export function sentenceChanges(
  text: string,
  segments: readonly Segment[],
  actual: ActualParagraph,
): readonly SegmentChange[] {
  if (text === actual.text) return []
  return placeSegments(text, segments, actual.text).flatMap((segment): readonly SegmentChange[] => {
    const old = text.slice(segment.start, segment.end).trim()
    const now = actual.text.slice(segment.from, segment.to).trim()
    if (old === now) return []
    return [{ sentence: segment.sentence, old, new: now, by: changeIn(actual, segment.from, segment.to) }]
  })
}

/** Each segment with its place in the new text; together they cover all of its words. */
export function placeSegments(
  text: string,
  segments: readonly Segment[],
  now: string,
): readonly PlacedSegment[] {
  const placed: PlacedSegment[] = []
  let run: Segment[] = []
  let at = 0
  for (const segment of segments) {
    const words = text.slice(segment.start, segment.end)
    const found = segment.sentence === null ? -1 : now.indexOf(words, at)
    if (found < 0) {
      run.push(segment)
      continue
    }
    placed.push(...between(text, run, now, at, found, placed))
    run = []
    at = found + words.length
    placed.push({ ...segment, from: startOf(placed, found, now), to: at })
  }
  placed.push(...between(text, run, now, at, now.length, placed))
  return placed
}

/** An unchanged sentence that opens a paragraph takes the new words before it. */
function startOf(placed: readonly PlacedSegment[], found: number, now: string): number {
  const open = placed.every((p) => p.sentence === null)
  const end = placed.at(-1)?.to ?? 0
  return open && now.slice(end, found).trim() !== '' ? end : found
}

/** Places segments that were changed, in the stretch of the new text between two that were not. */
function between(
  text: string,
  run: readonly Segment[],
  now: string,
  start: number,
  end: number,
  before: PlacedSegment[],
): readonly PlacedSegment[] {
  if (!run.some((s) => s.sentence !== null)) return gaps(text, run, now, start, end, before)
  const from = run[0]?.start ?? 0
  const to = run.at(-1)?.end ?? from
  const { first, last } = boundaries(text.slice(from, to), now.slice(start, end))
  const sentences = run.filter((s) => s.sentence !== null)
  const place = (map: Int32Array, at: number) => start + (map[at - from] ?? 0)
  return run.map((segment): PlacedSegment => {
    const { start: s, end: e } = segment
    if (segment.sentence === null) {
      const leads = segment === run[0]
      return { ...segment, from: place(leads ? first : last, s), to: place(first, e) }
    }
    const opens = segment === sentences[0]
    const closes = segment === sentences.at(-1)
    const tail = run.at(-1)
    const stop = closes && tail === segment ? end : place(last, e)
    return { ...segment, from: place(opens ? first : last, s), to: Math.max(place(first, s), stop) }
  })
}

/** Only white space and signs of omission stood here: new words belong to the sentence before, if there is one. */
function gaps(
  text: string,
  run: readonly Segment[],
  now: string,
  start: number,
  end: number,
  before: PlacedSegment[],
): readonly PlacedSegment[] {
  let at = start
  let stop = end
  const signs = run.filter((s) => text.slice(s.start, s.end).trim() !== '')
  const placed = signs.map((segment): PlacedSegment => {
    const sign = text.slice(segment.start, segment.end).trim()
    const found = now.slice(start, end).indexOf(sign)
    if (found < 0) return { ...segment, from: start, to: start }
    const from = start + found
    // New words stand before the sign, or after it.
    if (now.slice(at, from).trim() === '' && now.slice(from + sign.length, end).trim() !== '')
      at = from + sign.length
    else stop = from
    return { ...segment, from, to: from + sign.length }
  })
  const last = before.findLastIndex((p) => p.sentence !== null)
  const holder = before[last]
  const words = now.slice(at, stop).trim()
  if (words !== '' && holder !== undefined) {
    if (at === start) before[last] = { ...holder, to: stop }
    else placed.push({ start: 0, end: 0, sentence: null, from: at, to: stop })
  } else if (words !== '' && end === now.length)
    placed.push({ start: 0, end: 0, sentence: null, from: at, to: stop })
  return placed
}

/** For each boundary between characters of the old text, the first and the last place in the new one. */
function boundaries(
  before: string,
  after: string,
): { readonly first: Int32Array; readonly last: Int32Array } {
  const first = new Int32Array(before.length + 1)
  const last = new Int32Array(before.length + 1)
  let a = 0
  let b = 0
  for (const piece of wordDiff(before, after)) {
    if (piece.kind === 'inserted') {
      b += piece.text.length
      continue
    }
    for (let k = 0; k < piece.text.length; k += 1) {
      last[a] = b
      a += 1
      if (piece.kind === 'same') b += 1
      first[a] = b
    }
  }
  last[before.length] = after.length
  return { first, last }
}

/** The tracked change that touches a stretch: the first insertion or deletion in it. */
function changeIn(actual: ActualParagraph, start: number, end: number): WordChange | null {
  const inserted = actual.inserted.slice(start, end).find((c) => c !== null)
  const deleted = actual.deleted.find((d) => d.at >= start && d.at <= end)
  return inserted ?? deleted?.change ?? null
}
