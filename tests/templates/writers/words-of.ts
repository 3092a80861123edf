import { type Document, noteLines, numberCitations, plainText } from '../../../templates/index.ts'
import type { WordParagraph } from '../../../templates/readers/docx/paragraphs.ts'
import { readWordFile } from '../../../templates/readers/docx/word-file.ts'
import { type ReadPdf, squeezed, type TagNode, tagsOf, wordsOf } from './read-pdf.ts'

/** The words of a document as one format shows them: the body in reading order, and its notes as a list. */
export interface ShownWords {
  readonly body: readonly string[]
  /** The body without the heading of the contents list, which plain text has no use for. */
  readonly listless: readonly string[]
  readonly notes: readonly string[]
}

const words = (text: string) => squeezed(text).split(' ')

/**
 * From a Word file. A footnote stands where `[2]` stands in the other formats; where the page sets notes inline, its
 * place follows. Contents list and source tags repeat words of the text and are left out.
 */
export function wordsOfDocx(bytes: Uint8Array, document: Document): ShownWords {
  const result = readWordFile(bytes)
  if (!result.ok) throw new Error(result.reason)
  const { file } = result
  const inline = document.page.notes === 'inline'
  const called = (id: string) => {
    const note = textOf(file.notes.get(id)?.[0])
    return ` ${inline ? note : note.split(' ')[0]}`
  }
  const shown = file.body.filter((p) => !p.aside && !(p.contents && p.style !== 'toc heading'))
  const lines = (list: readonly WordParagraph[]) =>
    words(list.map((p) => `${p.label ?? ''} ${textOf(p, called)}`).join('\n'))
  return {
    body: lines(shown),
    listless: lines(shown.filter((p) => p.style !== 'toc heading')),
    notes: [...file.notes.values()].map((ps) => squeezed(ps.map((p) => textOf(p)).join(' '))),
  }
}

function textOf(paragraph: WordParagraph | undefined, called: (id: string) => string = () => ''): string {
  return squeezed(
    paragraph?.pieces.map((piece) => (piece.kind === 'text' ? piece.text : called(piece.note))).join('') ??
      '',
  )
}

/**
 * From a PDF, as its structure gives it: tags of notes apart, the contents list and figures left out. A word that is
 * too wide for its column goes on in the next line; `known` (another format's words) says where that happened, and
 * only at the end of a line is it believed.
 */
export function wordsOfPdf(pdf: ReadPdf, known: readonly string[]): Pick<ShownWords, 'body' | 'notes'> {
  const trees = pdf.pages.flatMap((p) => (p.tree === null ? [] : [p.tree]))
  const text = trees.map((t) => wordsOf(t, ['Note', 'TOC', 'Figure'])).join('\n')
  const pieces = text.match(/[^\s]+\s*/g) ?? []
  const body: string[] = []
  let open = ''
  for (const piece of pieces) {
    const word = open + piece.trim()
    const wanted = known[body.length] ?? ''
    const lineEnd = /^\S+\n/.test(piece)
    if (lineEnd && word !== wanted && wanted.startsWith(word)) open = word
    else {
      body.push(word)
      open = ''
    }
  }
  return { body: open === '' ? body : [...body, open], notes: joinedNotes(trees) }
}

/** A note that is cited twice has two tags of the same words; the list names it once. */
function joinedNotes(trees: readonly TagNode[]): readonly string[] {
  return trees.flatMap((t) => tagsOf(t, 'Note')).map((n) => squeezed(wordsOf(n)))
}

/** From plain text: figures' descriptions, rules, cell marks and the list of notes taken out. */
export function wordsOfText(document: Document): ShownWords {
  const notes = noteLines(document, numberCitations(document))
  const alts = new Set(
    document.blocks
      .flatMap((b) => (b.type === 'columns' ? b.children : [b]))
      .flatMap((b) => (b.type === 'figure' ? [b.alt] : [])),
  )
  const { marking } = document.furniture
  const label = marking === null ? null : marking.kind === 'tlp' ? marking.label : marking.text
  const lines = plainText(document)
    .split('\n')
    .filter((line) => !alts.has(line) && line !== '―――' && line !== label && !notes.includes(line))
  const body = words(lines.join('\n'))
  return { body, listless: body, notes }
}
