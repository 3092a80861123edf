import type { Repair, Sentence, Source } from '../../main/contract.ts'

/** A stretch of a sentence that is drawn in one way. */
export interface SentencePart {
  readonly text: string
  /** The words that put the sentence into the section. */
  readonly evidence: boolean
  /** The repair that these letters came from. */
  readonly repair: Repair | null
}

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a sentence's readable text where evidence and repairs begin and end. Repairs count in the original: the
 * sentence is replayed from there, letter by letter, with white space closed up as reading does. Where that does not
 * give the sentence's text exactly, no repair is marked rather than a wrong one.
 */
export function sentenceParts(
  sentence: Sentence,
  source: Source,
  evidence: readonly string[],
): readonly SentencePart[] {
  const { text } = sentence
  const repaired = repairedRanges(sentence, source)
  const marked = evidence.flatMap((words) => rangeOf(text, words))
  const cuts = new Set([0, text.length])
  for (const { from, to } of [...repaired, ...marked]) cuts.add(from).add(to)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const inside = (r: Range) => r.from <= from && from < r.to
    return {
      text: text.slice(from, sorted[index + 1]),
      evidence: marked.some(inside),
      repair: repaired.find(inside)?.repair ?? null,
    }
  })
}

function rangeOf(text: string, words: string): readonly Range[] {
  const exact = text.indexOf(words)
  const from = exact >= 0 ? exact : text.toLowerCase().indexOf(words.toLowerCase())
  return from < 0 || words === '' ? [] : [{ from, to: from + words.length }]
}

function repairedRanges(
  sentence: Sentence,
  source: Source,
): readonly (Range & { readonly repair: Repair })[] {
  const { start, end, text } = sentence
  const repairs = source.repairs.filter((r) => r.start < end && r.end > start)
  const ranges: (Range & { repair: Repair })[] = []
  let out = ''
  const put = (piece: string) => {
    for (const char of piece) {
      if (!/\s/.test(char)) out += char
      else if (out !== '' && !out.endsWith(' ')) out += ' '
    }
  }
  let at = start
  for (const repair of repairs) {
    put(source.original.slice(at, Math.max(at, repair.start)))
    const from = out.length
    put(repair.after)
    // A repair that only closed up a line or dropped a sign has no letters of its own to underline.
    if (repair.after.trim() !== '') ranges.push({ from, to: out.length, repair })
    at = Math.min(repair.end, end)
  }
  put(source.original.slice(at, end))
  return out.trimEnd() === text ? ranges.filter((r) => r.from < r.to) : []
}

/** Repairs inside a sentence, those of line ends left out: they are as many as lines and say nothing new. */
export function repairsOf(sentence: Sentence, repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter((r) => r.start < sentence.end && r.end > sentence.start && r.rule !== 'hard-wrap')
}
