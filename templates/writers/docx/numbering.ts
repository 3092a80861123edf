import type { Document, Heading } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'

/** The list definitions of word/numbering.xml, by what they number. Ids are fixed, so that files differ little. */
export const listIds = { headings: 1, paragraphs: 2, sources: 3, bullets: 4, firstOrdered: 5 } as const

/** Which numbers Word's own lists can carry: those that run on as a list would count them. */
export interface ListNumbers {
  /** Heading numbers of the template are exactly what a multilevel list would give. */
  readonly headings: boolean
  /** Paragraph and excerpt numbers run 1, 2, 3 …, each followed by a full stop. */
  readonly paragraphs: boolean
  /** How many ordered lists there are: each counts from 1 and needs a list of its own. */
  readonly ordered: number
}

/**
 * Compares the numbers that the template gave with those of Word's lists. Numbers that Word would count otherwise
 * are printed as text: a wrong number is worse than one that does not renumber itself. So are all heading numbers
 * where the heading styles are not our own.
 */
export function listNumbers(document: Document, own: boolean): ListNumbers {
  const blocks = flatBlocks(document)
  const headings = blocks.filter((b): b is Heading => b.type === 'heading')
  const counters = [0, 0, 0]
  const headingsRunOn = headings.every(({ level, number }) => {
    if (number === null) return true
    counters[level - 1] = (counters[level - 1] ?? 0) + 1
    counters.fill(0, level)
    return number === counters.slice(0, level).join('.')
  })
  const numbered = blocks.flatMap((b) =>
    (b.type === 'paragraph' || b.type === 'excerpt') && b.number !== null ? [b.number] : [],
  )
  return {
    headings: own && headingsRunOn,
    paragraphs: numbered.every((number, i) => number === `${i + 1}.`),
    ordered: blocks.filter((b) => b.type === 'list' && b.ordered).length,
  }
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** word/numbering.xml. The levels carry the style they belong to, so that a style brings its number along. */
export function numberingXml(lists: ListNumbers): string {
  const level = (at: number, format: string, text: string, style: string | null, hang: number, font = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    (style === null ? '' : `<w:pStyle w:val="${style}"/>`) +
    `<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${hang}"/></w:tabs><w:ind w:left="${hang}" w:hanging="${hang}"/></w:pPr>${font}</w:lvl>`
  const abstract = (id: number, levels: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`
  const ordered = Array.from({ length: lists.ordered }, (_, i) => listIds.firstOrdered + i)
  const headingStyle = (n: number) => (lists.headings ? `Heading${n}` : null)
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${w}">` +
    abstract(
      listIds.headings,
      level(0, 'decimal', '%1', headingStyle(1), 480) +
        level(1, 'decimal', '%1.%2', headingStyle(2), 480) +
        level(2, 'decimal', '%1.%2.%3', headingStyle(3), 600),
    ) +
    abstract(listIds.paragraphs, level(0, 'decimal', '%1.', 'NumberedParagraph', 400)) +
    abstract(listIds.sources, level(0, 'decimal', '[%1]', 'SourceEntry', 480)) +
    abstract(listIds.bullets, level(0, 'bullet', '•', 'ListBullet', 280)) +
    abstract(listIds.firstOrdered, level(0, 'decimal', '%1.', null, 400)) +
    [listIds.headings, listIds.paragraphs, listIds.sources, listIds.bullets]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join('') +
    ordered
      .map(
        (id) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="${listIds.firstOrdered}"/>` +
          `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      )
      .join('') +
    '</w:numbering>'
  )
}
