import type { Repaired, Structured } from '../decoded.ts'
import { type Diagnostic, type Parsed, parsed } from '../diagnostics.ts'
import { isSpace } from '../formats/paragraph-blocks.ts'
import { say } from '../messages/say.ts'
import { type PositionMap, positionMap } from '../repair/position-map.ts'
import { evidenceWords } from '../report/date-evidence.ts'
import type { Omission, Passage, PassageKind, PublicationDate, Sentence, Span } from '../types.ts'
import { inferredDate } from './inferred-date.ts'
import { isEvenlySpaced, type Line, linesOf, normalSpace } from './lines.ts'
import { type Piece, type Roles, rolesOf } from './roles.ts'
import { sentenceSpans } from './sentences.ts'

/** Third step: finds the parts of each article. */
export function structure(sources: readonly Repaired[]): Parsed<readonly Structured[]> {
  const diagnostics: Diagnostic[] = []
  const value = sources.map((source) => {
    const structured = structureOne(source)
    if (structured.published === null) diagnostics.push(undated(structured))
    else if (structured.published.basis === 'inferred')
      diagnostics.push(dateInferred(structured, structured.published))
    if (structured.publisher === null) diagnostics.push(noPublisher(structured))
    return structured
  })
  return parsed(value, diagnostics)
}

function structureOne(source: Repaired): Structured {
  const map = positionMap(source.original, source.repairs)
  const lines = linesOf(source, map)
  const roles = rolesOf(lines, source.metadata, source.language)
  const omitted: Omission[] = []
  const passages: Passage[] = []
  const heading = roles.pieces.find((p) => p.kind !== 'omitted')
  const titled = heading?.kind === 'heading' ? 0 : 1
  let attributionOf: { attribution: string[] } | null = null
  let paragraph = 0
  const spans = coveringSpans(source.original, map, roles.pieces)
  for (const [index, piece] of roles.pieces.entries()) {
    const span = spans[index] ?? originalSpan(map, piece)
    if (piece.kind === 'omitted') {
      const omission: Omission = {
        id: `${source.id}.o${omitted.length + 1}`,
        ...span,
        text: normalSpace(source.text, piece.start, piece.end),
        reason: piece.reason,
      }
      omitted.push(omission)
      if (piece.reason === 'attribution') attributionOf?.attribution.push(omission.id)
      continue
    }
    if (piece.kind !== 'heading') paragraph++
    const passage = passageOf(
      source,
      map,
      { ...piece, span },
      passages.length + titled,
      Math.max(1, paragraph),
    )
    attributionOf = passage.kind === 'quote' ? { attribution: [] } : null
    passages.push(attributionOf === null ? passage : Object.assign(passage, attributionOf))
  }
  if (roles.pieces.length === 0) omitted.push(wholeOmission(source))
  return {
    id: source.id,
    sha256: source.sha256,
    file: source.file,
    format: source.format,
    reader: source.reader,
    language: source.language,
    title: titleOf(source, lines, roles),
    publisher: roles.publishers[0] ?? null,
    also: roles.publishers.slice(1),
    author: roles.authors.length === 0 ? null : roles.authors.join(', '),
    published: roles.published ?? dateFromClues(source, map, roles),
    original: source.original,
    text: source.text,
    repairs: source.repairs,
    undone: source.undone,
    omitted,
    passages,
  }
}

function passageOf(
  source: Repaired,
  map: PositionMap,
  piece: Piece & { readonly kind: PassageKind; readonly span: Span },
  number: number,
  paragraph: number,
): Passage {
  const id = `${source.id}.p${number}`
  // A list item's mark belongs to the passage and to none of its sentences.
  const start =
    piece.start + (/^[-–—•*·▪◦‣]\s+/.exec(source.text.slice(piece.start, piece.end))?.[0].length ?? 0)
  const spans =
    piece.kind === 'heading'
      ? [{ start: piece.start, end: piece.end }]
      : sentenceSpans(source.text, start, piece.end, source.language)
  const even = isEvenlySpaced(source.text, start, piece.end)
  const sentences = spans.map(
    (span, index): Sentence => ({
      id: `${id}.${index + 1}`,
      // A sentence has no white space at its edges, so it is as even as its passage.
      text: even ? source.text.slice(span.start, span.end) : normalSpace(source.text, span.start, span.end),
      ...originalSpan(map, span),
      sections: [],
    }),
  )
  return {
    id,
    kind: piece.kind,
    text: even ? source.text.slice(start, piece.end) : normalSpace(source.text, start, piece.end),
    ...piece.span,
    locator: { paragraph, page: piece.page },
    sentences,
  }
}

/** A source whose every character a repair removed: nothing to read, and still accounted for. */
function wholeOmission(source: Repaired): Omission {
  const { original } = source
  return {
    id: `${source.id}.o1`,
    start: 0,
    end: original.length,
    text: original.trim(),
    reason: 'boilerplate',
  }
}

/**
 * The pieces' spans in the original. Characters that a repair removed at the edge of a piece, or a block that
 * repairs emptied, would belong to none: they go to the piece before them, or at the start to the one after.
 */
function coveringSpans(original: string, map: PositionMap, pieces: readonly Piece[]): readonly Span[] {
  const spans = pieces.map((piece) => originalSpan(map, piece))
  for (let i = 0; i <= spans.length; i++) {
    const before = spans[i - 1]
    const after = spans[i]
    let from = before?.end ?? 0
    let to = after?.start ?? original.length
    while (from < to && isSpace(original.charCodeAt(from))) from++
    while (to > from && isSpace(original.charCodeAt(to - 1))) to--
    if (from === to) continue
    if (before !== undefined) before.end = to
    else if (after !== undefined) after.start = from
  }
  return spans
}

function originalSpan(
  map: PositionMap,
  span: { start: number; end: number },
): { start: number; end: number } {
  const start = map.startToOriginal(span.start)
  return { start, end: Math.max(start, map.endToOriginal(span.end)) }
}

/** The title as the article has it, else as its markup states it, else its first words, else the file's name. */
function titleOf(source: Repaired, lines: readonly Line[], roles: Roles): string {
  if (roles.title !== null) return normalSpace(roles.title)
  if (source.metadata.title !== null) return normalSpace(source.metadata.title)
  const first = normalSpace(lines[0]?.text ?? source.file)
  return first.length <= 80 ? first : `${first.slice(0, 80).replace(/\s+\S*$/, '')} …`
}

function undated(source: Structured): Diagnostic {
  return {
    severity: 'warning',
    rule: 'undated',
    source: source.id,
    ...say`“${source.title}” states no date; it is shown as undated.`,
  }
}

/** What else speaks for a date, with the place of its words in the original. */
function dateFromClues(source: Repaired, map: PositionMap, roles: Roles): PublicationDate | null {
  const date = inferredDate({
    file: source.file,
    text: source.text,
    markup: source.metadata.clues ?? [],
    lines: roles.clues,
  })
  const evidence = date?.evidence
  if (date === null || evidence?.start === undefined || evidence.end === undefined) return date
  const { start, end } = evidence
  return { ...date, evidence: { ...evidence, ...originalSpan(map, { start, end }) } }
}

function dateInferred(source: Structured, { date, evidence }: PublicationDate): Diagnostic {
  return {
    severity: 'warning',
    rule: 'date-inferred',
    source: source.id,
    ...say`“${source.title}” states no date; ${date} was inferred from ${evidenceWords(evidence)}. Check it.`,
  }
}

function noPublisher(source: Structured): Diagnostic {
  return {
    severity: 'info',
    rule: 'no-publisher',
    source: source.id,
    ...say`“${source.title}” names no publisher.`,
  }
}
