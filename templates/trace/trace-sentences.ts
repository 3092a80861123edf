import type { Repair, SourceId } from '../../corpus/index.ts'
import type { Trace } from '../document/nodes.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { FoundLine, FoundPiece, MatchedLines } from './match-lines.ts'

/**
 * What is known of a sentence: `verbatim` (the source's words), `repaired` (after `repairs`), `edited` (the analyst's
 * wording of a source's sentence), `analyst` (the analyst's own), `unlabelled` (the file says something that its
 * manifest does not account for).
 */
export type SentenceStatus = 'verbatim' | 'repaired' | 'edited' | 'analyst' | 'unlabelled'

/** One sentence of a file with where it comes from; the offsets count in the decoded original of `source`. */
export interface TracedSentence {
  readonly text: string
  readonly status: SentenceStatus
  readonly source: SourceId | null
  readonly start: number | null
  readonly end: number | null
  readonly repairs: readonly Repair[]
}

/** The analyst's words that are sentences; names and markings are none. */
const ownParts = new Set(['title', 'subtitle', 'judgement', 'note', 'remark', 'label'])

/** The sentences of a file in reading order: those of sources and those of the analyst, as the file says them. */
export function traceSentences(manifest: Manifest, matched: MatchedLines): readonly TracedSentence[] {
  const traces = new Map(manifest.traces.map((t) => [t.id, t]))
  return [
    ...matched.lines.flatMap((line) => [...unlabelled(line.stray), ...ofLine(line, traces)]),
    ...unlabelled(matched.stray),
  ]
}

function ofLine(line: FoundLine, traces: ReadonlyMap<string, Trace>): readonly TracedSentence[] {
  const sentences: TracedSentence[] = []
  for (const group of grouped(line.found)) {
    const [first] = group
    if (first === undefined) continue
    const { origin } = first.piece
    const intact = group.every((p) => p.intact)
    const said = group.map((p) => p.found).join('')
    const text = intact ? said : said.replace(/\s+/g, ' ').trim()
    const trace = origin.kind === 'source' ? traces.get(origin.trace) : undefined
    if (trace !== undefined) {
      const { source, start, end, repairs } = trace
      const status = intact ? trace.status : 'unlabelled'
      if (intact || text !== '') sentences.push({ text, status, source, start, end, repairs })
    } else if (origin.kind === 'analyst' && ownParts.has(origin.part)) {
      if (!intact) sentences.push(...unlabelled(text))
      else sentences.push(...split(text).map((s): TracedSentence => ({ ...nowhere(s), status: 'analyst' })))
    } else if (!intact && text.replaceAll('\uFFFC', '').trim() !== '') {
      sentences.push(...unlabelled(text.replaceAll('\uFFFC', '')))
    }
  }
  return sentences
}

/** Neighbouring pieces of one sentence (repaired words are pieces of their own). */
function grouped(pieces: readonly FoundPiece[]): readonly (readonly FoundPiece[])[] {
  const groups: FoundPiece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    const before = last?.at(-1)?.piece.origin
    const { origin } = piece.piece
    if (before?.kind === 'source' && origin.kind === 'source' && before.trace === origin.trace)
      last?.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** Sentences of the analyst's text: they end at a full stop, question or exclamation mark before a capital or a digit. */
function split(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’»)]*)\s+(?=["“‘«(]*[\p{Lu}\p{N}])/u).filter((s) => s.trim() !== '')
}

function unlabelled(text: string): readonly TracedSentence[] {
  return text === '' ? [] : [{ ...nowhere(text), status: 'unlabelled' }]
}

function nowhere(text: string): TracedSentence {
  return { text, status: 'analyst', source: null, start: null, end: null, repairs: [] }
}
