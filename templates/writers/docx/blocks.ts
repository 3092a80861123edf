import { assertNever } from '../../../corpus/index.ts'
import type { Block, BlockOf, Inline } from '../../document/nodes.ts'
import { sourceStays } from '../style.ts'
import { bookmarked } from './bookmarks.ts'
import { contentsBlock } from './contents.ts'
import { element, type Markup, type ParagraphExtras, paragraph, run, textRun } from './element.ts'
import { figureBlock } from './figure.ts'
import { headingBlock } from './heading.ts'
import { editedTrace, inlineRuns } from './inlines.ts'
import { listIds } from './numbering.ts'
import { commented } from './remarks.ts'
import type { Session } from './session.ts'
import { tagFrame } from './styles.ts'
import { boxTable, tableBlock } from './table.ts'

/** What becomes of one block: paragraphs and tables, in reading order. */
export type BlockHandler<T extends Block['type']> = (session: Session, block: BlockOf<T>) => readonly Markup[]

/** One handler a node type; a node without one does not compile. Columns are sections and never get here. */
const handlers: { readonly [T in Exclude<Block['type'], 'columns'>]: BlockHandler<T> } = {
  'title-block': titleBlock,
  heading: headingBlock,
  paragraph: plainParagraph,
  excerpt,
  note: analystNote,
  judgements,
  contents: contentsBlock,
  list,
  table: tableBlock,
  figure: figureBlock,
  'source-list': sourceList,
  rule: () => [paragraph('Rule', [])],
}

/** The paragraphs and tables that print a block. */
export function blockElements(
  session: Session,
  block: Exclude<Block, { type: 'columns' }>,
): readonly Markup[] {
  const handler = handlers[block.type] as (s: Session, b: Block) => readonly Markup[]
  return handler(session, block)
}

function titleBlock(session: Session, block: BlockOf<'title-block'>): readonly Markup[] {
  const line = (style: string, inlines: readonly Inline[] | null) =>
    inlines === null || inlines.length === 0 ? [] : [paragraph(style, inlineRuns(session, inlines, 'sans'))]
  const facts = block.facts.flatMap((fact, i) => (i === 0 ? fact : [between, ...fact]))
  switch (block.form) {
    case 'report':
      return [
        ...line('DocumentLabel', block.label),
        ...line('Title', block.title),
        ...line('Subtitle', block.subtitle),
        // Carries the rule under the head, so it stands even where there is neither author nor date.
        paragraph('DocumentFacts', inlineRuns(session, facts, 'sans')),
      ]
    case 'series':
      return [
        ...line('SeriesBand', block.label),
        ...line('SeriesFacts', facts),
        ...line('Title', block.title),
        ...line('Subtitle', block.subtitle),
        paragraph('TitleRule', []),
      ]
    case 'memo':
      return [
        ...line('MemoFacts', facts),
        ...line('DocumentLabel', block.label),
        ...line('MemoTitle', block.title),
        ...line('Subtitle', block.subtitle),
      ]
    default:
      return assertNever(block.form)
  }
}

const between: Inline = { type: 'text', text: ' · ', origin: { kind: 'generated' } }

const roleStyles: Readonly<Record<BlockOf<'paragraph'>['role'], string>> = {
  body: 'BodyText',
  lead: 'Lead',
  fact: 'Fact',
  closing: 'ClosingLine',
  contact: 'ContactLine',
  subject: 'Subject',
  summary: 'Summary',
}

function plainParagraph(session: Session, block: BlockOf<'paragraph'>): readonly Markup[] {
  const style = block.number === null ? roleStyles[block.role] : 'NumberedParagraph'
  const family = block.role === 'closing' ? 'sans' : undefined
  const content = [...printedNumber(session, block), ...inlineRuns(session, block.children, family)]
  return [paragraph(style, content, listPlace(session, block))]
}

/** The place of a numbered paragraph in Word's lists. */
function listPlace(session: Session, block: BlockOf<'paragraph'> | BlockOf<'excerpt'>): ParagraphExtras {
  const num = session.lists.paragraphs.get(block)
  return num === undefined ? {} : { list: { num, level: 0 } }
}

/** The number of a paragraph as text, where Word's list would count otherwise. */
function printedNumber(
  session: Session,
  block: BlockOf<'paragraph'> | BlockOf<'excerpt'>,
): readonly Markup[] {
  return block.number === null || session.lists.paragraphs.has(block)
    ? []
    : [textRun(block.number, 'PlainNumber'), run(null, element('w:tab'))]
}

/** An excerpt in one bookmark, with its source tag in the margin where the page has room for one. */
function excerpt(session: Session, block: BlockOf<'excerpt'>): readonly Markup[] {
  const quoted = block.kind === 'quote'
  const style =
    block.number !== null
      ? 'NumberedParagraph'
      : quoted && block.attribution.length > 0
        ? 'Quote'
        : quoted
          ? 'QuoteAlone'
          : 'Excerpt'
  const name = session.bookmarks.get(block.id) ?? block.id
  const id = session.nextId()
  const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name })
  const [opening, rest] = openingApart(session, block.children)
  const paragraphs: (readonly [string, readonly Markup[]])[] = [
    [style, [...printedNumber(session, block), ...opening, start, ...rest]],
    ...block.attribution.map((line, i, all) => {
      const last = i === all.length - 1
      return [last ? 'AttributionEnd' : 'Attribution', inlineRuns(session, line, 'sans')] as const
    }),
  ]
  const last = paragraphs.length - 1
  const marked = commented(
    session,
    block.passage,
    paragraphs.map(([, content]) => content),
  )
  return [
    ...sourceTag(session, block),
    ...paragraphs.map(([paragraphStyle], i) =>
      paragraph(
        paragraphStyle,
        [...(marked[i] ?? []), ...(i === last ? [element('w:bookmarkEnd', { 'w:id': id })] : [])],
        i === 0 ? listPlace(session, block) : {},
      ),
    ),
  ]
}

/**
 * The runs of an excerpt, its first character (or omission sign) apart: the bookmark starts after it. LibreOffice
 * drops a bookmark that starts where a paragraph does if a frame, our source tag, stands before.
 */
function openingApart(
  session: Session,
  children: readonly Inline[],
): readonly [readonly Markup[], readonly Markup[]] {
  const [first, ...others] = children
  const [, head = '', tail = ''] = first?.type === 'text' ? (/^(.\p{M}*)(.+)$/su.exec(first.text) ?? []) : []
  const edited = session.track && first?.type === 'text' && editedTrace(session, first) !== null
  if (first?.type === 'text' && head !== '' && !edited)
    return [
      inlineRuns(session, [{ ...first, text: head }]),
      inlineRuns(session, [{ ...first, text: tail }, ...others]),
    ]
  if (first?.type === 'omission' && others.length > 0)
    return [inlineRuns(session, [first]), inlineRuns(session, others)]
  return [[], inlineRuns(session, children)]
}

function sourceTag(session: Session, block: BlockOf<'excerpt'>): readonly Markup[] {
  if (session.document.page.notes !== 'margin') return []
  const tag = [block, ...(block.joined ?? [])].flatMap(({ source, locator }, i) => {
    const number = session.numbering.sourceNumber[source] ?? 0
    const place = ` ¶${locator.paragraph}${locator.page === null ? '' : ` · p. ${locator.page}`}`
    const line = [textRun(`[${number}]`, 'TagNumber'), textRun(place)]
    return i === 0 ? line : [run(null, element('w:br')), ...line]
  })
  return [
    paragraph('SourceTag', tag, { frame: tagFrame(session.document.page) }),
    // LibreOffice drops the bookmarks and tracked changes of the paragraph that a frame hangs on (7.4.7), so the frame
    // hangs on one that holds nothing.
    paragraph('TagAnchor', []),
  ]
}

/** The label on a line of its own, then the analyst's words: one bookmark around both. */
function analystNote(session: Session, block: BlockOf<'note'>): readonly Markup[] {
  const name = session.bookmarks.get(block.id) ?? block.id
  const id = session.nextId()
  const lines: readonly (readonly [string, readonly Markup[]])[] = [
    ['NoteLabelLine', inlineRuns(session, block.label, 'sans')],
    ...block.paragraphs.map((inlines) => ['AnalystNote', inlineRuns(session, inlines)] as const),
  ]
  return lines.map(([style, content], i) =>
    paragraph(style, [
      ...(i === 0 ? [element('w:bookmarkStart', { 'w:id': id, 'w:name': name })] : []),
      ...content,
      ...(i === lines.length - 1 ? [element('w:bookmarkEnd', { 'w:id': id })] : []),
    ]),
  )
}

function judgements(session: Session, block: BlockOf<'judgements'>): readonly Markup[] {
  return block.form === 'bottom-line' ? bottomLine(session, block) : judgementBox(session, block)
}

/** One cell with a ground: what word processors draw whole, whatever stands in it. */
function judgementBox(session: Session, block: BlockOf<'judgements'>): readonly Markup[] {
  const title = inlineRuns(session, block.title, 'sans')
  const inside = [
    ...(title.length === 0 ? [] : [paragraph('JudgementsTitle', title)]),
    ...block.items.flatMap((item) => [
      paragraph('Judgement', itemContent(session, item)),
      ...item.ratings.map((rating) => paragraph('JudgementRating', inlineRuns(session, rating, 'sans'))),
    ]),
  ]
  return [boxTable(inside, session), paragraph('BoxEnd', [])]
}

/** The analyst's judgement opens the paper: label, judgement and ratings beside one rule. */
function bottomLine(session: Session, block: BlockOf<'judgements'>): readonly Markup[] {
  const lines = [
    ...(block.title.length === 0
      ? []
      : [['NoteLabelLine', inlineRuns(session, block.title, 'sans')] as const]),
    ...block.items.flatMap((item) => [
      ['BottomLine', itemContent(session, item)] as const,
      ...item.ratings.map((r) => ['BottomLineRating', inlineRuns(session, r, 'sans')] as const),
    ]),
  ]
  const last = lines.length - 1
  return [
    ...lines.map(([style, content], i) =>
      paragraph(i === last && style === 'BottomLineRating' ? 'BottomLineEnd' : style, content),
    ),
    ...(lines[last]?.[0] === 'BottomLine' ? [paragraph('BoxEnd', [])] : []),
  ]
}

function itemContent(session: Session, item: BlockOf<'judgements'>['items'][number]): readonly Markup[] {
  const name = session.bookmarks.get(item.id) ?? item.id
  return bookmarked(name, session.nextId(), inlineRuns(session, item.children))
}

function list(session: Session, block: BlockOf<'list'>): readonly Markup[] {
  const num = session.lists.ordered.get(block) ?? listIds.ordered
  const style = `${block.ordered ? 'ListNumber' : 'ListBullet'}${block.small === true ? 'Small' : ''}`
  const last = block.items.length - 1
  return block.items.map((item, i) =>
    paragraph(
      i === last ? `${style}End` : style,
      inlineRuns(session, item),
      block.ordered ? { list: { num, level: 0 } } : {},
    ),
  )
}

/** The numbered sources, each in a bookmark of its own: a line for the title, lines for the rest. */
function sourceList(session: Session, block: BlockOf<'source-list'>): readonly Markup[] {
  const { sources } = session.numbering
  return sources.flatMap((source, k) => {
    const name = session.bookmarks.get(source.id) ?? source.id
    const id = session.nextId()
    const last = source.children.length - 1
    const kept = sourceStays(k, sources.length)
    return source.children.map((line, i) => {
      const first = block.form === 'short' ? 'SourceShort' : 'SourceEntry'
      const style = i === 0 ? first : 'SourceDetail'
      // A full entry's title line always stays with the next: its style says so.
      const stays = (kept || i < last) && style !== 'SourceEntry'
      return paragraph(stays ? `${style}Kept` : style, [
        ...(i === 0 ? [element('w:bookmarkStart', { 'w:id': id, 'w:name': name })] : []),
        ...inlineRuns(session, line, 'sans'),
        ...(i === last ? [element('w:bookmarkEnd', { 'w:id': id })] : []),
      ])
    })
  })
}
