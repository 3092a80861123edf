import type { Paper } from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import { type PageSpec, paperSizes, textWidth } from '../document/page.ts'
import type { Field, FieldReader } from './fields.ts'

/** Points in a millimetre. */
const mm = 72 / 25.4
/** Points between text and margin column. */
const noteGap = 16
/** Narrowest column that text can be set in, points: some 30 characters. */
const narrowest = 150

/** The page of a template file; what it leaves out is as in `basis`. */
export function filePage(
  reader: FieldReader,
  field: Field | undefined,
  basis: (paper: Paper) => PageSpec,
): (paper: Paper) => PageSpec {
  if (field === undefined) return basis
  const page = reader.map(field, [
    'margins',
    'notes',
    'noteColumn',
    'body',
    'title',
    'headings',
    'ink',
    'accent',
    'limit',
  ])
  const margins = sides(reader, page.get('margins'))
  const notes = reader.choice(page.get('notes'), ['margin', 'inline'])
  const noteColumn = reader.number(page.get('noteColumn'), 15, 80)
  const body = bodyOf(reader, page.get('body'))
  const titleField = page.get('title')
  const title = titleField === undefined ? null : reader.map(titleField, ['size', 'align'])
  const size = reader.number(title?.get('size'), 10, 48)
  const align = reader.choice(title?.get('align'), ['left', 'center'])
  const headings = headingSizes(reader, page.get('headings'))
  const ink = colour(reader, page.get('ink'))
  const accent = colour(reader, page.get('accent'))
  const limit = reader.number(page.get('limit'), 1, 1000)
  const made = (paper: Paper): PageSpec => {
    const base = basis(paper)
    const where = notes ?? base.notes
    const column = noteColumn === null ? base.noteColumn.width || 98 : noteColumn * mm
    return {
      ...base,
      margins: { ...base.margins, ...margins },
      notes: where,
      noteColumn: where === 'inline' ? { width: 0, gap: 0 } : { width: column, gap: noteGap },
      body: { ...base.body, ...body },
      title: { size: size ?? base.title.size, align: align ?? base.title.align },
      headings: headings ?? base.headings,
      ink: ink ?? base.ink,
      accent: accent ?? base.accent,
      pageLimit: limit ?? null,
    }
  }
  for (const paper of ['a4', 'letter'] as const) {
    const spec = made(paper)
    const height = paperSizes[paper].height - spec.margins.top - spec.margins.bottom
    if (textWidth(spec) < narrowest || height < narrowest)
      reader.complain(field, say`margins and note column leave too little room for text on ${paper}.`)
  }
  return made
}

function sides(reader: FieldReader, field: Field | undefined): Partial<PageSpec['margins']> {
  if (field === undefined) return {}
  const map = reader.map(field, ['top', 'right', 'bottom', 'left'])
  // Head and foot with the marking need 20 mm at the top and bottom.
  const value = (side: 'top' | 'right' | 'bottom' | 'left', least: number) => {
    const length = reader.number(map.get(side), least, 100)
    return length === null ? {} : { [side]: length * mm }
  }
  return { ...value('top', 20), ...value('right', 5), ...value('bottom', 20), ...value('left', 5) }
}

function bodyOf(reader: FieldReader, field: Field | undefined): Partial<PageSpec['body']> {
  if (field === undefined) return {}
  const map = reader.map(field, ['family', 'size', 'leading', 'after'])
  const family = reader.choice(map.get('family'), ['serif', 'sans'])
  const size = reader.number(map.get('size'), 6, 24)
  const leading = reader.number(map.get('leading'), 7, 40)
  const after = reader.number(map.get('after'), 0, 40)
  if (size !== null && leading !== null && leading < size)
    reader.complain(map.get('leading') ?? field, say`must not be less than the size.`)
  return {
    ...(family === null ? {} : { family }),
    ...(size === null ? {} : { size }),
    ...(leading === null ? {} : { leading }),
    ...(after === null ? {} : { after }),
  }
}

function headingSizes(reader: FieldReader, field: Field | undefined): PageSpec['headings'] | null {
  if (field === undefined) return null
  const [a, b, c, ...more] = reader.list(field).map((f) => reader.number(f, 6, 48))
  if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && more.length === 0)
    return [a, b, c]
  reader.complain(field, say`must be three sizes in points, for example [15, 11.5, 10.5].`)
  return null
}

function colour(reader: FieldReader, field: Field | undefined): string | null {
  const value = reader.text(field)
  if (value === null || field === undefined) return null
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase()
  reader.complain(field, say`must be a colour such as "#1f3a5f" (in quotation marks).`)
  return null
}
