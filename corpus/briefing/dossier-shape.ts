import { formats } from '../formats/index.ts'
import { say } from '../messages/say.ts'
import type {
  Briefing,
  BriefingExcerpt,
  BriefingSection,
  BriefingSource,
  CellEdit,
  Edit,
  Judgement,
  Remark,
} from './briefing.ts'
import { type FieldReader, list, nullable, object, oneOf, optional, text } from './json-fields.ts'

/** The shape of version 1 of a `.dossier` file, field by field; docs/dossier-file.md says what each means. */

const name = text(say`a text that is not empty`, /\S/)
const hash = text(say`a SHA-256: 64 hex digits`, /^[0-9a-f]{64}$/)
const day = text(say`a day such as 2021-12-01`, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** ISO 8601: a day, or a day and a time in UTC or with its offset. */
const moment = text(
  say`a day such as 2021-12-01 or a moment such as 2021-12-01T09:30:00Z`,
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/,
)
/** Neither a drive, nor a root, nor a backslash: the file must mean the same on every machine. */
const path = text(say`a relative path with forward slashes`, /^(?![/\\]|[A-Za-z]:)[^\\\0]+$/)

const judgement: FieldReader<Judgement> = object<Judgement>({
  id: name,
  text: text(),
  likelihood: nullable(text()),
  confidence: nullable(oneOf('low', 'moderate', 'high')),
})

const source: FieldReader<BriefingSource> = object<BriefingSource>({
  id: text(say`the id of a source, such as s-6e4a7d383dbd`, /^s-[0-9a-f]{12,64}$/),
  sha256: hash,
  path: nullable(path),
  format: oneOf(...formats.map((f) => f.id)),
  reader: name,
})

const excerpt: FieldReader<BriefingExcerpt> = object<BriefingExcerpt>({
  passage: name,
  sentences: list(name, (s) => s),
  breaks: optional(list(name, (s) => s)),
  continues: optional(name),
  noteBefore: nullable(text()),
  noteAfter: nullable(text()),
})

const section: FieldReader<BriefingSection> = object<BriefingSection>({
  id: name,
  title: optional(name),
  noteBefore: nullable(text()),
  excerpts: list(excerpt, (e) => e.passage),
  noteAfter: nullable(text()),
})

/** What was changed, by whom and when. */
const change = { before: text(), after: text(), author: nullable(text()), date: nullable(moment) }

const edit: FieldReader<Edit> = object<Edit>({ sentence: name, ...change })

const cell: FieldReader<CellEdit> = object<CellEdit>({
  table: oneOf('transfers', 'chronology'),
  sentences: list(name, (s) => s),
  column: name,
  ...change,
})

const remark: FieldReader<Remark> = object<Remark>({
  id: name,
  passage: name,
  sentence: nullable(name),
  text: text(),
  author: nullable(text()),
  date: nullable(moment),
})

/** Reads a whole briefing, and is also the order in which its fields are written. */
export const briefingShape: FieldReader<Briefing> = object<Briefing>({
  version: (node) => (node?.value === 1 ? 1 : 1),
  id: optional(name),
  title: text(),
  subtitle: nullable(text()),
  author: nullable(text()),
  date: nullable(day),
  lang: oneOf('en', 'fr'),
  paper: oneOf('a4', 'letter'),
  template: name,
  marking: nullable(text()),
  judgements: list(judgement, (j) => j.id),
  sources: list(source, (s) => s.id),
  sections: list(section, (s) => s.id),
  edits: list(edit, (e) => e.sentence),
  cells: optional(list(cell)),
  undone: list(name, (id) => id),
  remarks: list(remark, (r) => r.id),
})
