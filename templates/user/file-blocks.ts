import { say } from '../../corpus/index.ts'
import { heading, label, paragraph } from '../document/build.ts'
import type { Block } from '../document/nodes.ts'
import { fullWidth } from '../document/page.ts'
import { chronologyTable } from '../parts/chronology-table.ts'
import { timelineFigure, transfersFigure } from '../parts/figures.ts'
import { keyJudgements } from '../parts/key-judgements.ts'
import { sectionBlocks } from '../parts/section-blocks.ts'
import { sourceList } from '../parts/source-list.ts'
import { titleBlock } from '../parts/title-block.ts'
import { transfersTable } from '../parts/transfers-table.ts'
import type { Content } from '../template.ts'
import type { Field, FieldReader } from './fields.ts'

/** Numbers given so far, and how wide the column is that blocks stand in. */
interface Progress {
  tables: number
  figures: number
  headings: number
  readonly columnWidth: number | undefined
}

type BlockMaker = (content: Content, progress: Progress) => readonly Block[]

/** Reads the options of one kind of block and gives what makes it. */
type BlockReader = (reader: FieldReader, options: Field | null) => BlockMaker

/** The kinds of block that a template file may list. */
const kinds: Readonly<Record<string, BlockReader>> = {
  title: (reader, options) => {
    const form = reader.choice(fieldOf(reader, options, ['form'], 'form'), ['report', 'series', 'memo'])
    return (content) => [titleBlock(content, form ?? 'report')]
  },
  judgements: (reader, options) => {
    const form = reader.choice(fieldOf(reader, options, ['form'], 'form'), ['box', 'bottom-line'])
    return (content) => keyJudgements(content, form ?? 'box')
  },
  contents: (reader, options) => {
    const depth = reader.number(fieldOf(reader, options, ['depth'], 'depth'), 1, 3)
    return (content) => [
      {
        type: 'contents',
        title: [label(content.labels.contents)],
        depth: depth === 1 ? 1 : depth === 3 ? 3 : 2,
      },
    ]
  },
  sections: (reader, options) => {
    const map = options === null ? new Map<string, Field>() : reader.map(options, ['numbered', 'newPage'])
    const numbered = reader.flag(map.get('numbered')) ?? false
    const newPage = reader.flag(map.get('newPage')) ?? false
    return (content) =>
      content.sections.flatMap((section, i) =>
        sectionBlocks(content, section, {
          number: numbered ? String(i + 1) : null,
          level: 1,
          startsPage: newPage && i > 0,
        }),
      )
  },
  heading: (reader, options) => {
    const words = reader.text(options ?? undefined)
    return (_, progress) => {
      progress.headings += 1
      return words === null ? [] : [heading(`h-own-${progress.headings}`, 1, [label(words)])]
    }
  },
  text: (reader, options) => {
    const words = reader.text(options ?? undefined)
    return () => (words === null ? [] : [paragraph('body', [label(words)])])
  },
  timeline: () => (content, progress) => {
    const made = timelineFigure(content, { number: progress.figures + 1, ...figurePlace(content, progress) })
    progress.figures += made.length
    return made
  },
  'transfers-chart': () => (content, progress) => {
    const made = transfersFigure(content, { number: progress.figures + 1, ...figurePlace(content, progress) })
    progress.figures += made.length
    return made
  },
  chronology: () => (content, progress) => {
    if (content.events.length === 0) return []
    progress.tables += 1
    return [
      heading('h-chronology', 1, [label(content.labels.chronology)]),
      chronologyTable(content, progress.tables),
    ]
  },
  register: () => (content, progress) => {
    if (content.transfers.length === 0) return []
    progress.tables += 1
    return [
      heading('h-transfers', 1, [label(content.labels.register)]),
      transfersTable(content, progress.tables),
    ]
  },
  sources: (reader, options) => {
    const form = reader.choice(fieldOf(reader, options, ['form'], 'form'), ['full', 'short'])
    return (content) => sourceList(content, form ?? 'full')
  },
  rule: () => () => [{ type: 'rule' }],
}

/** Names of the kinds, for messages and for the documentation. */
export const blockKinds: readonly string[] = [...Object.keys(kinds), 'columns']

/** Kinds that may stand once: their nodes have fixed ids. */
const once = new Set([
  'title',
  'judgements',
  'contents',
  'sections',
  'timeline',
  'transfers-chart',
  'chronology',
  'register',
  'sources',
])

/** Points in a millimetre. */
const mm = 72 / 25.4

/** The blocks of a template file as one function over content. */
export function fileBlocks(reader: FieldReader, field: Field): (content: Content) => readonly Block[] {
  const seen = new Set<string>()
  const makers = readBlocks(reader, field, seen, true)
  if (!seen.has('sources'))
    reader.complain(field, say`must include sources: no document goes out without them.`)
  return (content) => {
    const progress: Progress = { tables: 0, figures: 0, headings: 0, columnWidth: undefined }
    return makers.flatMap((make) => make(content, progress))
  }
}

function readBlocks(
  reader: FieldReader,
  field: Field,
  seen: Set<string>,
  columnsAllowed: boolean,
): readonly BlockMaker[] {
  return reader.list(field).flatMap((item) => {
    const single = reader.single(item)
    const kind = single?.key ?? plainName(item)
    if (kind === null) {
      reader.complain(item, say`must be the name of a block, alone or with its options.`)
      return []
    }
    if (once.has(kind) && seen.has(kind)) reader.complain(item, say`${kind} may stand only once.`)
    seen.add(kind)
    const options = single?.value ?? null
    if (kind === 'columns' && columnsAllowed) return [columnsMaker(reader, item, options, seen)]
    const read = kinds[kind]
    if (read === undefined) {
      reader.complain(item, say`there is no block “${kind}”. Known: ${blockKinds.join(', ')}.`)
      return []
    }
    return [read(reader, options)]
  })
}

function columnsMaker(
  reader: FieldReader,
  item: Field,
  options: Field | null,
  seen: Set<string>,
): BlockMaker {
  const map = options === null ? new Map<string, Field>() : reader.map(options, ['gap', 'blocks'])
  const gap = (reader.number(map.get('gap'), 2, 30) ?? 6.35) * mm
  const inner = map.get('blocks')
  if (inner === undefined) {
    reader.complain(item, say`columns need their own list of blocks.`)
    return () => []
  }
  const makers = readBlocks(reader, inner, seen, false)
  return (content, progress) => {
    const inside: Progress = { ...progress, columnWidth: (fullWidth(content.page) - gap) / 2 }
    const children = makers.flatMap((make) => make(content, inside))
    Object.assign(progress, { ...inside, columnWidth: progress.columnWidth })
    return [{ type: 'columns', count: 2, gap, children }]
  }
}

function plainName(item: Field): string | null {
  const { node } = item
  const value = typeof node === 'object' && node !== null && 'value' in node ? node.value : null
  return typeof value === 'string' ? value : null
}

function fieldOf(
  reader: FieldReader,
  options: Field | null,
  known: readonly string[],
  name: string,
): Field | undefined {
  return options === null ? undefined : reader.map(options, known).get(name)
}

function figurePlace(content: Content, progress: Progress) {
  return {
    page: content.page,
    wide: progress.columnWidth === undefined,
    ...(progress.columnWidth === undefined ? {} : { width: progress.columnWidth }),
  }
}
