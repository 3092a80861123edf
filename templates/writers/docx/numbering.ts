import type { Document, Heading } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'

/** The list definitions of word/numbering.xml, by what they number. Ids are fixed, so that files differ little. */
export const listIds = {
  headings: 1,
  paragraphs: 2,
  sources: 3,
  bullets: 4,
  judgements: 5,
  firstOrdered: 6,
} as const

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

/** A level of a list: what it prints, what follows, and the indent where its style gives none. */
interface Level {
  readonly format: 'decimal' | 'bullet'
  readonly text: string
  readonly style: string | null
  /** Points that the text hangs; null: the number stands in the line. */
  readonly hang: number | null
}

/** word/numbering.xml. The levels carry the style they belong to, so that a style brings its number along. */
export function numberingXml(lists: ListNumbers): string {
  const heading = (level: number): Level => ({
    format: 'decimal',
    // An en space after the number, as in the PDF.
    text: `${['%1', '%1.%2', '%1.%2.%3'][level - 1]}\u2002`,
    style: lists.headings ? `Heading${level}` : null,
    hang: null,
  })
  const abstracts = [
    abstractXml(listIds.headings, [heading(1), heading(2), heading(3)]),
    abstractXml(listIds.paragraphs, [
      { format: 'decimal', text: '%1.\u2002', style: 'NumberedParagraph', hang: null },
    ]),
    abstractXml(listIds.sources, [{ format: 'decimal', text: '[%1]', style: 'SourceEntry', hang: 24 }]),
    abstractXml(listIds.bullets, [{ format: 'bullet', text: '•', style: 'ListBullet', hang: 16 }]),
    abstractXml(listIds.judgements, [{ format: 'bullet', text: '•', style: 'Judgement', hang: 12 }]),
    abstractXml(listIds.firstOrdered, [{ format: 'decimal', text: '%1.', style: null, hang: 16 }]),
  ]
  const ordered = Array.from({ length: lists.ordered }, (_, i) => listIds.firstOrdered + i)
  const { headings, paragraphs, sources, bullets, judgements } = listIds
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${w}">${abstracts.join('')}` +
    [headings, paragraphs, sources, bullets, judgements].map((id) => numXml(id, id, '')).join('') +
    ordered
      .map((id) =>
        numXml(
          id,
          listIds.firstOrdered,
          '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
        ),
      )
      .join('') +
    '</w:numbering>'
  )
}

function abstractXml(id: number, levels: readonly Level[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`
}

function numXml(id: number, abstract: number, override: string): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`
}

function levelXml(level: Level, at: number): string {
  const hang = level.hang === null ? null : level.hang * 20
  const indent =
    hang === null
      ? '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>'
      : `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${hang}"/></w:tabs><w:ind w:left="${hang}" w:hanging="${hang}"/></w:pPr>`
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>` +
    (level.style === null ? '' : `<w:pStyle w:val="${level.style}"/>`) +
    `<w:suff w:val="${hang === null ? 'nothing' : 'tab'}"/><w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`
  )
}
