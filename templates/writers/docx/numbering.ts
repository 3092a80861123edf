import type { Block, BlockOf, Document } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { hangs } from '../style.ts'

/** The list definitions of word/numbering.xml, by what they number. Ids are fixed, so that files differ little. */
export const listIds = {
  headings: 1,
  numerals: 2,
  sources: 3,
  bullets: 4,
  judgements: 5,
  letters: 6,
  ordered: 7,
  /** A list belongs to one style, so the sources' short form and the small lists have lists of their own. */
  sourcesShort: 8,
  smallBullets: 9,
  /** Lists that start anew get definitions of their own from here on. */
  firstRestarted: 10,
} as const

type Numbered = BlockOf<'paragraph'> | BlockOf<'excerpt'>

/** Which numbers Word's own lists carry: those that run on as a list would count them. */
export interface ListNumbers {
  /** The full stop after heading numbers, or nothing; null where Word would count the headings otherwise. */
  readonly headingEnd: '' | '.' | null
  /** The list of each numbered paragraph or excerpt; empty where Word would count them otherwise. */
  readonly paragraphs: ReadonlyMap<Numbered, number>
  /** What each list that starts anew is made of. */
  readonly restarted: readonly { readonly num: number; readonly kind: 'numerals' | 'letters' | 'ordered' }[]
  /** The list of each ordered list block. */
  readonly ordered: ReadonlyMap<Block, number>
}

/**
 * Compares the numbers that the template gave with those of Word's lists. Numbers that Word would count otherwise
 * are printed as text: a wrong number is worse than one that does not renumber itself. So are all heading numbers
 * where the heading styles are not our own.
 */
export function listNumbers(document: Document, own: boolean): ListNumbers {
  const blocks = flatBlocks(document)
  const restarted: { num: number; kind: 'numerals' | 'letters' | 'ordered' }[] = []
  const start = (kind: 'numerals' | 'letters' | 'ordered') => {
    const num = listIds.firstRestarted + restarted.length
    restarted.push({ num, kind })
    return num
  }
  const paragraphs = new Map<Numbered, number>()
  let kind: 'numerals' | 'letters' | null = null
  let count = 0
  let runsOn = true
  for (const block of blocks) {
    if ((block.type !== 'paragraph' && block.type !== 'excerpt') || block.number === null) continue
    const first = block.number === '1.' ? 'numerals' : block.number === 'a.' ? 'letters' : null
    if (first !== null) {
      kind = first
      count = 0
      start(first)
    }
    count += 1
    if (kind === null || block.number !== `${numeral(kind, count)}.`) runsOn = false
    paragraphs.set(block, restarted.at(-1)?.num ?? 0)
  }
  const ordered = new Map<Block, number>()
  for (const block of blocks) if (block.type === 'list' && block.ordered) ordered.set(block, start('ordered'))
  return {
    headingEnd: own ? headingEnd(blocks) : null,
    paragraphs: runsOn ? paragraphs : new Map(),
    restarted,
    ordered,
  }
}

/** What a list of Word prints for its `count`th paragraph; letters double after z (aa, bb), as in Word. */
function numeral(kind: 'numerals' | 'letters', count: number): string {
  if (kind === 'numerals') return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

function headingEnd(blocks: readonly Block[]): '' | '.' | null {
  const headings = blocks.filter((b) => b.type === 'heading')
  const end = headings.some((h) => h.number?.endsWith('.') === true) ? '.' : ''
  const counters = [0, 0, 0]
  const same = headings.every(({ level, number, listed }) => {
    if (number === null) return true
    // The style of unlisted headings is in no list.
    if (!listed) return false
    counters[level - 1] = (counters[level - 1] ?? 0) + 1
    counters.fill(0, level)
    return number === `${counters.slice(0, level).join('.')}${end}`
  })
  return same ? end : null
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A level of a list: what it prints, what follows, and the indent where its style gives none. */
interface Level {
  readonly format: 'decimal' | 'bullet' | 'lowerLetter'
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
    text: `${['%1', '%1.%2', '%1.%2.%3'][level - 1]}${lists.headingEnd ?? ''}\u00a0\u00a0`,
    style: lists.headingEnd === null ? null : `Heading${level}`,
    hang: null,
  })
  const { headings, numerals, sources, sourcesShort, bullets, smallBullets, judgements, letters, ordered } =
    listIds
  const hang = hangs.paragraph
  const abstracts = [
    abstractXml(headings, [heading(1), heading(2), heading(3)]),
    abstractXml(numerals, [{ format: 'decimal', text: '%1.', style: null, hang }]),
    abstractXml(sources, [{ format: 'decimal', text: '[%1]', style: 'SourceEntry', hang: hangs.source }]),
    abstractXml(sourcesShort, [
      { format: 'decimal', text: '[%1]', style: 'SourceShort', hang: hangs.source },
    ]),
    abstractXml(bullets, [{ format: 'bullet', text: '•', style: 'ListBullet', hang: hangs.item }]),
    abstractXml(smallBullets, [{ format: 'bullet', text: '•', style: 'ListBulletSmall', hang: hangs.item }]),
    abstractXml(judgements, [{ format: 'bullet', text: '•', style: 'Judgement', hang: hangs.judgement }]),
    abstractXml(letters, [{ format: 'lowerLetter', text: '%1.', style: null, hang }]),
    abstractXml(ordered, [{ format: 'decimal', text: '%1.', style: null, hang: hangs.item }]),
  ]
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${w}">${abstracts.join('')}` +
    [headings, numerals, sources, bullets, judgements, letters, ordered, sourcesShort, smallBullets]
      .map((id) => numXml(id, id, ''))
      .join('') +
    lists.restarted.map(({ num, kind }) => numXml(num, listIds[kind], restart)).join('') +
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
