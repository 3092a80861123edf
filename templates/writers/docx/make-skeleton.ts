import { Document, FileChild, Footer, Header, Packer } from 'docx'
import { type Skeleton, slot } from './skeleton.ts'

/** Stands where each file has markup of its own. */
class Slot extends FileChild {
  constructor() {
    super(slot)
  }
}

const head = () => new Header({ children: [new Slot()] as never })
const foot = () => new Footer({ children: [new Slot()] as never })

/** Parts that each file writes whole. */
const ours = ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml', 'docProps/custom.xml']

/**
 * The parts of a Word file of ours that has nothing in it yet, as the docx library makes them. They are the same each
 * time, so a built program holds what this gives in its place.
 */
export function makeSkeleton(): Skeleton {
  const empty = new Document({
    sections: [
      {
        headers: { default: head(), first: head() },
        footers: { default: foot(), first: foot() },
        properties: { titlePage: true },
        children: [new Slot()],
      },
    ],
    compatibility: { suppressSpBfAfterPgBrk: true },
    customProperties: [{ name: 'Template', value: '' }],
    comments: { children: [{ id: 0, date: new Date(0), children: [new Slot()] as never }] },
  })
  // biome-ignore lint/complexity/useLiteralKeys: `compiler` is private in the library's types; the version is pinned and tests read the result
  const compiled = Packer['compiler'].compile(empty)
  return Object.fromEntries(
    [...compiled].flatMap(([name, part]) =>
      typeof part !== 'string' || ours.includes(name)
        ? []
        : [[name, name === 'word/footnotes.xml' ? plainSeparators(part) : part]],
    ),
  )
}

/** The library formats the lines above footnotes directly and gives them a note's number; a style will do. */
function plainSeparators(xml: string): string {
  return xml.replace(
    /<w:pPr><w:spacing [^>]*\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/g,
    '<w:pPr><w:pStyle w:val="FootnoteRule"/></w:pPr>',
  )
}
