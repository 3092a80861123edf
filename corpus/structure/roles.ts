import type { Metadata } from '../decoded.ts'
import type { Language, OmissionReason, PassageKind, PublicationDate, Span } from '../types.ts'
import { addressLineOf } from './address-line.ts'
import { attributionLength, isQuotationLine } from './attribution.ts'
import { authorNoteOf, signsPost } from './author-note.ts'
import {
  bylineOf,
  creditOf,
  creditTail,
  isBylineLabel,
  isNameLine,
  isOrganisation,
  namesOf,
} from './byline.ts'
import { dateLineOf, datelineOf } from './dateline.ts'
import { furnitureReason, isPointer, opensPointers } from './furniture.ts'
import type { LineClue } from './inferred-date.ts'
import type { Line } from './lines.ts'
import { pageFrame } from './page-frame.ts'

/** A stretch of the readable text and what it is in the article. */
export type Piece = Span & { readonly page: number | null } & (
    | { readonly kind: PassageKind }
    | { readonly kind: 'omitted'; readonly reason: OmissionReason }
  )

/** What the lines of an article are, and what they say about it. */
export interface Roles {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  /** The date that is stated. */
  readonly published: PublicationDate | null
  /** What the lines say that a date may be inferred from. */
  readonly clues: readonly LineClue[]
}

const longestTitle = 220
// Links that a post of a social network ends in.
const postLink = /\s(?:(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+\s*)+$/

/** Decides for each line of an article what it is. */
export function rolesOf(lines: readonly Line[], metadata: Metadata, _language: Language): Roles {
  const pieces: Piece[] = []
  const authors = new Set<string>(metadata.author === null ? [] : [metadata.author])
  const publishers = new Set<string>(metadata.publisher === null ? [] : [metadata.publisher])
  let published: PublicationDate | null = metadata.published
  const clues: LineClue[] = []
  let title: string | null = null
  let holder: string | null = null
  let underLabel = false
  let underPointers = false
  let bodyBegun = false
  let signed = false
  const seen = new Set<string>()

  const omit = (line: Line, reason: OmissionReason, span: Span = line) =>
    pieces.push({ kind: 'omitted', reason, start: span.start, end: span.end, page: line.page })
  const keep = (line: Line, kind: PassageKind, start = line.start) =>
    pieces.push({ kind, start, end: line.end, page: line.page })

  const frame = pageFrame(lines)
  if (frame.publisher !== null && publishers.size === 0) publishers.add(frame.publisher)
  const titleAt = titleIndex(lines, frame.outside)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const { text } = line
    if (i === titleAt) {
      title = text
      keep(line, 'heading')
      seen.add(text)
      underLabel = false
      continue
    }
    if (line.role === 'furniture' || line.role === 'caption') {
      omit(line, line.role === 'caption' ? 'caption' : 'boilerplate')
      continue
    }
    if (seen.has(text) && (text === title || text.length > 60)) {
      omit(line, 'duplicate')
      continue
    }
    // A line that only repeats who publishes or wrote, as pages print it beside the date.
    if (text.length <= 60 && (publishers.has(text) || text === metadata.author)) {
      omit(line, 'byline')
      signed = true
      continue
    }
    const clue = (from: LineClue['from']): LineClue => ({ from, text, start: line.start, end: line.end })
    underPointers = opensPointers(text) || (underPointers && isPointer(text))
    const furniture = frame.outside.has(i) || underPointers ? 'boilerplate' : furnitureReason(text)
    if (furniture !== null) {
      omit(line, furniture)
      holder ??= copyrightHolder(text)
      if (isCopyrightOfYear(text)) clues.push(clue('copyright'))
      underLabel = false
      continue
    }
    const address = addressLineOf(text)
    if (address !== null) {
      omit(line, 'boilerplate')
      clues.push({ ...clue('address'), text: address })
      continue
    }
    const dated = dateLineOf(text, !bodyBegun)
    if (dated !== null) {
      omit(line, dated.published === null && dated.day === null ? 'boilerplate' : 'dateline')
      if (!dated.first && dated.published !== null) clues.push(clue('update'))
      else published ??= dated.published
      if (dated.first && dated.day !== null) clues.push({ ...clue('dateline'), day: dated.day })
      underLabel = false
      continue
    }
    if (isBylineLabel(text)) {
      omit(line, 'byline')
      signed = true
      underLabel = true
      continue
    }
    const byline = creditOf(text) ?? bylineOf(text) ?? (underLabel && isNameLine(text) ? namesOf(text) : null)
    if (byline !== null) {
      omit(line, 'byline')
      signed = true
      for (const name of byline.authors) authors.add(name)
      for (const name of byline.publishers) publishers.add(name)
      continue
    }
    underLabel = false
    if (line.role === 'heading' || isSubheading(lines, i)) {
      keep(line, 'heading')
      continue
    }
    const note = bodyBegun ? authorNoteOf(lines, i, authors) : null
    if (note !== null) {
      omit(line, 'byline')
      if (note.author !== null) authors.add(note.author)
      continue
    }
    if (signsPost(text)) {
      omit(line, 'attribution')
      continue
    }
    seen.add(text)
    const post = lines[i + 1]
    if (bodyBegun && post !== undefined && signsPost(post.text)) {
      // The link to the post's picture is no word of it.
      const link = postLink.exec(text)
      const end = line.start + (link?.index ?? text.length)
      pieces.push({ kind: 'quote', start: line.start, end, page: line.page })
      if (link !== null) omit(line, 'boilerplate', { start: end + 1, end: line.end })
      omit(post, 'attribution')
      i++
      continue
    }
    const quote = line.role === 'quote' || isQuotationLine(text)
    const attribution = quote ? attributionLength(lines, i + 1) : 0
    if (quote && (attribution > 0 || line.role === 'quote')) {
      keep(line, 'quote')
      for (let k = 1; k <= attribution; k++) {
        const next = lines[i + k]
        if (next !== undefined) omit(next, 'attribution')
      }
      i += attribution
      bodyBegun = true
      continue
    }
    if (!bodyBegun && title !== null && !signed && datelineOf(text) === null && isLede(lines, i)) {
      signed = true // one standfirst, before the byline
      keep(line, 'lede')
      continue
    }
    const dateline = bodyBegun ? null : datelineOf(text)
    if (dateline !== null) {
      omit(line, 'dateline', { start: line.start, end: line.start + dateline.length })
      if (dateline.agency !== null) publishers.add(dateline.agency)
      published ??= dateline.published
      if (dateline.day !== null) {
        const words = text.slice(0, dateline.length).replace(/[\s—–-]+$/, '')
        clues.push({ ...clue('dateline'), text: words, end: line.start + words.length, day: dateline.day })
      }
    }
    const from = line.start + (dateline?.length ?? 0)
    const tail = creditTail(text)
    if (tail === null || line.start + tail.start <= from) keep(line, 'paragraph', from)
    else {
      const end = line.start + tail.start
      pieces.push({ kind: 'paragraph', start: from, end, page: line.page })
      omit(line, 'byline', {
        start: end + (/^\s*/.exec(text.slice(tail.start))?.[0].length ?? 0),
        end: line.end,
      })
      for (const name of tail.credit.publishers) publishers.add(name)
    }
    bodyBegun = true
  }
  if (publishers.size === 0 && holder !== null) publishers.add(holder)
  return {
    pieces,
    title,
    authors: [...authors].filter((name) => !isOrganisation(name)),
    publishers: [...publishers],
    published,
    clues,
  }
}

/** The line that is the title: the one marked so, else the first that is no furniture, if it looks like one. */
function titleIndex(lines: readonly Line[], outside: ReadonlySet<number>): number {
  const marked = lines.findIndex((line) => line.role === 'title')
  if (marked >= 0) return marked
  for (const [index, { text, role }] of lines.entries()) {
    if (outside.has(index) || role === 'furniture' || role === 'caption' || furnitureReason(text) !== null)
      continue
    if (dateLineOf(text, true) !== null || isBylineLabel(text) || (bylineOf(text) ?? creditOf(text)) !== null)
      continue
    const sentence = /[.;:,]$/.test(text) && !/\b\p{Lu}\.$/u.test(text)
    return text.length <= longestTitle && !sentence && lines.length > 1 ? index : -1
  }
  return -1
}

/** A paragraph before the body that page furniture or a byline separates from it. */
function isLede(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (next === undefined) return false
  const { text } = next
  return (
    furnitureReason(text) !== null ||
    isBylineLabel(text) ||
    (bylineOf(text) ?? creditOf(text)) !== null ||
    dateLineOf(text, true) !== null
  )
}

/** A short line of its own without final punctuation, before a paragraph. */
function isSubheading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.role !== 'unknown') return false
  return (
    line.text.length <= 90 &&
    next.text.length > 120 &&
    (standsAlone(lines, at) || betweenParagraphs(lines, at)) &&
    /^\p{Lu}|^\d/u.test(line.text) &&
    !/[.!:;,…”"»]$/u.test(line.text)
  )
}

function standsAlone(lines: readonly Line[], at: number): boolean {
  const block = lines[at]?.block
  return lines[at + 1]?.block !== block && lines[at - 1]?.block !== block
}

/** In a text whose paragraphs are single lines, without blank lines between them. */
function betweenParagraphs(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? ''
  return before.length > 120 && /[.!?…”"»]$/.test(before)
}

/** The name in a copyright notice ("© 2022 Reuters. All rights reserved."), if it is an organisation's. */
function copyrightHolder(line: string): string | null {
  const found =
    /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*)?(?:[-–]\s*)?(?<name>\p{Lu}[^.,;|©]{1,60})/iu.exec(
      line,
    )
  const name = found?.groups?.name
    ?.replace(/\s*(?:(?:19|20)\d\d|all rights.*|tous droits.*|[-–])\s*$/i, '')
    .trim()
  return name !== undefined && !name.includes('/') && isOrganisation(name) ? name : null
}

/** A notice of copyright that names one year: a range says when a site began and when it was looked at. */
function isCopyrightOfYear(line: string): boolean {
  return (
    /^(?:©|\(c\)|copyright)/i.test(line) &&
    line.match(/(?:19|20)\d\d/g)?.length === 1 &&
    !/\d\s*[-–]/.test(line)
  )
}
