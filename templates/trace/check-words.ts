import type { Diagnostic } from '../../corpus/index.ts'
import { lineText, type ManifestLine } from '../manifest/lines.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { flatText } from './flat-text.ts'
import { type FoundLine, type MatchedLines, matchLines } from './match-lines.ts'
import { printedLines } from './printed-words.ts'
import type { Output } from './read-output.ts'

/** The words of a file beside what its manifest says. */
export interface CheckedWords {
  readonly matched: MatchedLines
  /** One diagnostic a place where they differ. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compares every word that a file shows with its manifest: the flow of text line by line, then notes, contents list,
 * figures, source tags, heads and feet, comments. White space at line ends is the only thing that may differ.
 */
export function checkWords(output: Output): CheckedWords {
  const { manifest } = output
  const matched = matchLines(printedLines(manifest, output.citations), output.body)
  const rejected =
    output.rejected === null
      ? []
      : differences(matchLines(printedLines(manifest, output.citations, 'before'), output.rejected)).map(
          (message) => `With tracked changes rejected: ${message}`,
        )
  const messages = [
    ...unmatchedSentences(manifest),
    ...differences(matched),
    ...rejected,
    ...(output.citations === 'number-and-place'
      ? []
      : compareLists('Note', manifest.notes.map(lineText), output.notes)),
    ...compareContents(manifest, output.contents),
    ...(output.figures === null ? [] : compareFigures(manifest, output.figures)),
    ...compareAsides(manifest, output.asides),
    ...(manifest.heads === undefined
      ? compareFurniture(manifest, output)
      : compareHeads(manifest.heads, output.furniture)),
    ...compareLists(
      'Comment',
      manifest.remarks.map((r) => r.text).toSorted(),
      output.comments.map((c) => c.text).toSorted(),
    ),
  ]
  return { matched, diagnostics: messages.map(altered) }
}

function altered(message: string): Diagnostic {
  return { severity: 'error', rule: 'altered-text', message }
}

/** Each sentence of a source must be shown as its trace says: the manifest must agree with itself. */
function unmatchedSentences(manifest: Manifest): readonly string[] {
  const traces = new Map(manifest.traces.map((t) => [t.id, t.text]))
  return manifest.lines.flatMap((line) => {
    const words = new Map<string, string>()
    for (const { text, origin } of line.pieces)
      if (origin.kind === 'source') words.set(origin.trace, (words.get(origin.trace) ?? '') + text)
    return [...words]
      .filter(([id, text]) => traces.get(id) !== text)
      .map(([id, text]) => `${quoted(text)} is not what the trace of ${id} says.`)
  })
}

function differences(matched: MatchedLines): readonly string[] {
  return [
    ...matched.lines.flatMap((line) => [
      ...(line.stray === '' ? [] : [`${quoted(line.stray)} stands in the file and not in its manifest.`]),
      ...lineDifference(line),
    ]),
    ...(matched.stray === '' ? [] : [`${quoted(matched.stray)} stands in the file and not in its manifest.`]),
  ]
}

function lineDifference(line: FoundLine): readonly string[] {
  if (line.found.every((p) => p.intact)) return []
  const wanted = shown(line.found.map((p) => p.text).join(''))
  const said = shown(line.found.map((p) => p.found).join(' '))
  return said.trim() === ''
    ? [`${placeOf(line.line)} ${quoted(wanted)} is missing.`]
    : [`${placeOf(line.line)} ${shouldRead(said, wanted)}`]
}

/** So many characters around a difference are enough to find it. */
const around = 40

/** "… says, should read …" with the words around the first and last character that differ. */
function shouldRead(said: string, wanted: string): string {
  const [a, b] = [said, wanted].map((t) => t.replace(/\s+/g, ' ').trim())
  if (a === undefined || b === undefined) return ''
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const cut = (text: string) => {
    const start = Math.max(0, head - around)
    const end = Math.min(text.length, text.length - tail + around)
    return quoted(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`)
  }
  return `${cut(a)} should read ${cut(b)}.`
}

function placeOf(line: ManifestLine): string {
  return `${line.block}${line.node === null ? '' : ` ${line.node}`}${line.column === undefined ? '' : `, ${line.column}`}:`
}

function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return `“${words.length > 160 ? `${words.slice(0, 159)}…` : words}”`
}

function shown(text: string): string {
  return text.replaceAll('\uFFFC', '')
}

function bare(text: string): string {
  return flatText([text]).characters
}

function compareLists(what: string, wanted: readonly string[], said: readonly string[]): readonly string[] {
  const length = Math.max(wanted.length, said.length)
  return Array.from({ length }, (_, i) => {
    const a = wanted[i]
    const b = said[i]
    if (a === undefined) return [`${what} ${quoted(b ?? '')} stands in the file and not in its manifest.`]
    if (b === undefined) return [`${what} ${quoted(a)} is missing.`]
    return sameWords(a, b) ? [] : [`${what}: ${shouldRead(b, a)}`]
  }).flat()
}

/** Equal but for white space at line ends. */
function sameWords(a: string, b: string): boolean {
  const x = flatText([a])
  const y = flatText([b])
  return (
    x.characters === y.characters &&
    x.gaps.every((gap, i) => i === 0 || gap === y.gaps[i] || gap === 'line' || y.gaps[i] === 'line')
  )
}

/** Entries repeat headings, in their order, with a page number. */
function compareContents(manifest: Manifest, contents: readonly string[]): readonly string[] {
  const headings = manifest.lines.filter((l) => l.block === 'heading').map((l) => bare(lineText(l)))
  const titles = new Set(manifest.lines.filter((l) => l.block === 'contents').map((l) => bare(lineText(l))))
  let next = 0
  return contents.flatMap((entry) => {
    const words = bare(entry)
    if (words === '' || titles.has(words)) return []
    const at = headings.findIndex(
      (h, i) => i >= next && words.startsWith(h) && /^\d*$/.test(words.slice(h.length)),
    )
    if (at < 0) return [`Contents: ${quoted(entry)} is no heading of this document.`]
    next = at + 1
    return []
  })
}

function compareFigures(manifest: Manifest, figures: readonly string[]): readonly string[] {
  const wanted = new Map<string, string>()
  for (const line of manifest.lines)
    if (line.part === 'drawing')
      wanted.set(line.node ?? '', (wanted.get(line.node ?? '') ?? '') + bare(lineText(line)))
  return compareLists(
    'Figure',
    [...wanted.values()],
    figures.map(bare).filter((f) => f !== ''),
  )
}

/** A source tag in the margin repeats, line by line, the start of each note that its excerpt calls. */
function compareAsides(manifest: Manifest, asides: readonly string[]): readonly string[] {
  if (asides.length === 0) return []
  const notes = new Map(manifest.notes.map((n) => [n.id, lineText(n)]))
  const called = new Map<string, string[]>()
  for (const line of manifest.lines)
    if (line.block === 'excerpt')
      for (const { origin } of line.pieces)
        if (origin.kind === 'citation')
          called.set(line.node ?? '', [...(called.get(line.node ?? '') ?? []), notes.get(origin.note) ?? ''])
  const wanted = manifest.excerpts.filter((e) => e.joined !== true).map((e) => called.get(e.id) ?? [])
  return asides.flatMap((aside, i) => {
    const lines = aside.split('\n')
    const own = wanted[i] ?? []
    const same = lines.length === own.length && lines.every((line, k) => startsNote(line, own[k] ?? ''))
    return same ? [] : [`Source tag ${quoted(aside)} should read like the note ${quoted(own.join(', '))}.`]
  })
}

function startsNote(tag: string, note: string): boolean {
  const rest = bare(note).slice(bare(tag).length)
  return bare(note).startsWith(bare(tag)) && (rest === '' || /^[·,]/.test(rest))
}

/** Each line of the heads and feet of a Word file stands there as often as it was written, and no other line. */
function compareHeads(written: readonly string[], said: readonly string[]): readonly string[] {
  const left = said.map(bare).filter((line) => line !== '')
  const missing = written.flatMap((line) => {
    const at = left.indexOf(bare(line))
    if (at >= 0) left.splice(at, 1)
    return at < 0 ? [`Head or foot of a page: ${quoted(line)} is missing.`] : []
  })
  // Word processors repeat a head for pages that have none of their own.
  const known = new Set(written.map(bare))
  const strange = said.filter((line) => left.includes(bare(line)) && !known.has(bare(line)))
  return [
    ...missing,
    ...strange.map((line) => `Head or foot of a page: ${quoted(line)} is not this document’s.`),
  ]
}

/** Heads and feet of a PDF may hold the lines of furniture, page numbers, and heads of tables that go over a page. */
function compareFurniture(manifest: Manifest, { furniture }: Output): readonly string[] {
  const lines = manifest.lines.filter((l) => l.block === 'furniture')
  const pageLabel = lines.find((l) => l.part === 'page-label')
  const page = pageLabel === undefined ? null : pagePattern(lineText(pageLabel))
  const known = [
    ...lines.filter((l) => l !== pageLabel).map((l) => bare(lineText(l))),
    ...tableHeads(manifest),
  ]
    .filter((words) => words !== '')
    .toSorted((a, b) => b.length - a.length)
  return furniture.flatMap((text) => {
    let rest = bare(text)
    for (let changed = true; changed && rest !== ''; ) {
      changed = false
      const label = page?.exec(rest)?.[0]
      const start = label ?? known.find((words) => rest.startsWith(words))
      if (start !== undefined && start !== '') {
        rest = rest.slice(start.length)
        changed = true
      }
    }
    return rest === ''
      ? []
      : [`Head or foot of a page: ${quoted(text)} holds words that are not this document’s.`]
  })
}

function tableHeads(manifest: Manifest): readonly string[] {
  const heads = new Map<string, string>()
  for (const line of manifest.lines)
    if (line.part === 'head')
      heads.set(line.node ?? '', (heads.get(line.node ?? '') ?? '') + bare(lineText(line)))
  return [...heads.values()]
}

function pagePattern(label: string): RegExp {
  const escaped = bare(label).replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace('{page}', '\\d+').replace('{pages}', '\\d+')}`)
}
