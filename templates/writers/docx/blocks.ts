import type { Block, BlockOf, Inline } from '../../document/nodes.ts'
import { bookmarked } from './bookmarks.ts'
import { contentsBlock } from './contents.ts'
import { type Content, Element, paragraph, run, textRun } from './element.ts'
import { figureBlock } from './figure.ts'
import { headingBlock } from './heading.ts'
import { inlineRuns, plainText } from './inlines.ts'
import { listIds } from './numbering.ts'
import { commented } from './remarks.ts'
import type { Session } from './session.ts'
import { tagFrame } from './styles.ts'
import { tableBlock } from './table.ts'

/** What becomes of one block: paragraphs and tables, in reading order. */
export type BlockHandler<T extends Block['type']> = (
  session: Session,
  block: BlockOf<T>,
) => readonly Element[]

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
): readonly Element[] {
  const handler = handlers[block.type] as (s: Session, b: Block) => readonly Element[]
  return handler(session, block)
}

function titleBlock(session: Session, block: BlockOf<'title-block'>): readonly Element[] {
  const line = (style: string, inlines: readonly Inline[] | null) =>
    inlines === null || inlines.length === 0 ? [] : [paragraph(style, inlineRuns(session, inlines))]
  return [
    ...line('DocumentLabel', block.label),
    ...line('Title', block.title),
    ...line('Subtitle', block.subtitle),
    ...block.facts.flatMap((fact) => line('DocumentFacts', fact)),
  ]
}

const roleStyles: Readonly<Record<BlockOf<'paragraph'>['role'], string>> = {
  body: 'BodyText',
  lead: 'Lead',
  fact: 'Fact',
  closing: 'ClosingLine',
  contact: 'ContactLine',
  subject: 'Subject',
  summary: 'Summary',
}

function plainParagraph(session: Session, block: BlockOf<'paragraph'>): readonly Element[] {
  const style = block.number === null ? roleStyles[block.role] : 'NumberedParagraph'
  return [paragraph(style, [...printedNumber(session, block.number), ...inlineRuns(session, block.children)])]
}

/** The number of a paragraph as text, where Word's list would count otherwise. */
function printedNumber(session: Session, number: string | null): readonly Content[] {
  return number === null || session.lists.paragraphs
    ? []
    : [textRun(number, 'PlainNumber'), run(null, new Element('w:tab'))]
}

/** An excerpt in one bookmark, with its source tag in the margin where the page has room for one. */
function excerpt(session: Session, block: BlockOf<'excerpt'>): readonly Element[] {
  const quoted = block.kind === 'quote'
  const style = block.number !== null ? 'NumberedParagraph' : quoted ? 'Quote' : 'Excerpt'
  const paragraphs: (readonly [string, readonly Content[]])[] = [
    [style, [...printedNumber(session, block.number), ...inlineRuns(session, block.children)]],
    ...block.attribution.map((line) => ['Attribution', inlineRuns(session, line)] as const),
  ]
  const name = session.bookmarks.get(block.id) ?? block.id
  const id = session.nextId()
  const last = paragraphs.length - 1
  const marked = commented(
    session,
    block.passage,
    paragraphs.map(([, content]) => content),
  )
  return [
    ...sourceTag(session, block),
    ...paragraphs.map(([paragraphStyle], i) =>
      paragraph(paragraphStyle, [
        ...(i === 0 ? [new Element('w:bookmarkStart', { 'w:id': id, 'w:name': name })] : []),
        ...(marked[i] ?? []),
        ...(i === last ? [new Element('w:bookmarkEnd', { 'w:id': id })] : []),
      ]),
    ),
  ]
}

function sourceTag(session: Session, block: BlockOf<'excerpt'>): readonly Element[] {
  if (session.document.page.notes !== 'margin') return []
  const number = session.numbering.sourceNumber[block.source] ?? 0
  const { paragraph: at, page } = block.locator
  const tag = `[${number}] ¶${at}${page === null ? '' : ` · p. ${page}`}`
  return [paragraph('SourceTag', [textRun(tag)], { frame: tagFrame(session.document.page) })]
}

function analystNote(session: Session, block: BlockOf<'note'>): readonly Element[] {
  const label = plainText(session, block.label)
  const paragraphs = block.paragraphs.length === 0 ? [[]] : block.paragraphs
  const name = session.bookmarks.get(block.id) ?? block.id
  const id = session.nextId()
  return paragraphs.map((inlines, i) =>
    paragraph('AnalystNote', [
      ...(i === 0 ? [new Element('w:bookmarkStart', { 'w:id': id, 'w:name': name })] : []),
      ...(i === 0 ? [textRun(label, 'NoteLabel'), textRun(' ')] : []),
      ...inlineRuns(session, inlines),
      ...(i === paragraphs.length - 1 ? [new Element('w:bookmarkEnd', { 'w:id': id })] : []),
    ]),
  )
}

function judgements(session: Session, block: BlockOf<'judgements'>): readonly Element[] {
  const bottomLine = block.form === 'bottom-line'
  const title = inlineRuns(session, block.title)
  return [
    ...(bottomLine || title.length === 0 ? [] : [paragraph('JudgementsTitle', title)]),
    ...block.items.flatMap((item, i) => [
      paragraph(bottomLine ? 'BottomLine' : 'Judgement', [
        ...(bottomLine && i === 0 && title.length > 0 ? [...title, textRun(' ')] : []),
        ...bookmarked(
          session.bookmarks.get(item.id) ?? item.id,
          session.nextId(),
          inlineRuns(session, item.children),
        ),
      ]),
      ...item.ratings.map((rating) => paragraph('JudgementRating', inlineRuns(session, rating))),
    ]),
  ]
}

function list(session: Session, block: BlockOf<'list'>): readonly Element[] {
  const num = block.ordered ? session.nextOrderedList() : listIds.bullets
  return block.items.map((item) =>
    block.ordered
      ? paragraph('ListNumber', inlineRuns(session, item), { list: { num, level: 0 } })
      : paragraph('ListBullet', inlineRuns(session, item)),
  )
}

function sourceList(session: Session): readonly Element[] {
  return session.numbering.sources.map((source) =>
    paragraph(
      'SourceEntry',
      bookmarked(
        session.bookmarks.get(source.id) ?? source.id,
        session.nextId(),
        source.children.flatMap((line, i) => [
          ...(i === 0 ? [] : [run(null, new Element('w:br'))]),
          ...inlineRuns(session, line),
        ]),
      ),
    ),
  )
}
