import * as z from 'zod/mini'
import { formats } from '../corpus/index.ts'
import type { Briefing, Channel, Contract, ImportItem, Settings } from './contract.ts'

/**
 * What each channel takes, checked at the edge between the page and the program: types, and lengths that no honest
 * page exceeds. `Shape` makes the compiler ask for every field, so that a field added to the contract cannot be
 * forgotten here and be refused, or pass unchecked.
 */
type Shape<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> }

const mebibyte = 1024 * 1024
/** The most bytes one imported file may have; readers set tighter limits of their own. */
export const mostBytes = 256 * mebibyte

const id = z.string().check(z.minLength(1), z.maxLength(300))
const line = z.string().check(z.maxLength(2_000))
const text = z.string().check(z.maxLength(2 * mebibyte))
const maybe = <T>(inner: z.ZodMiniType<T>) => z.nullable(inner)
const list = <T>(inner: z.ZodMiniType<T>, most: number) => z.array(inner).check(z.maxLength(most))
const language = z.enum(['en', 'fr'])
const bytes = z.instanceof(Uint8Array).check(z.refine((b) => b.byteLength <= mostBytes, 'is too large'))

const judgement = z.strictObject({
  id,
  text,
  likelihood: maybe(line),
  confidence: maybe(z.enum(['low', 'moderate', 'high'])),
} satisfies Shape<Briefing['judgements'][number]>)

const excerpt = z.strictObject({
  passage: id,
  sentences: list(id, 10_000),
  breaks: z.exactOptional(list(id, 10_000)),
  continues: z.exactOptional(id),
  noteBefore: maybe(text),
  noteAfter: maybe(text),
} satisfies Shape<Briefing['sections'][number]['excerpts'][number]>)

const section = z.strictObject({
  id,
  title: z.exactOptional(line),
  noteBefore: maybe(text),
  excerpts: list(excerpt, 50_000),
  noteAfter: maybe(text),
} satisfies Shape<Briefing['sections'][number]>)

const briefing: z.ZodMiniType<Briefing> = z.strictObject({
  version: z.literal(1),
  id: z.exactOptional(id),
  title: line,
  subtitle: maybe(line),
  author: maybe(line),
  date: maybe(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  lang: language,
  paper: z.enum(['a4', 'letter']),
  template: id,
  marking: maybe(line),
  judgements: list(judgement, 1_000),
  sources: list(
    z.strictObject({
      id,
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      path: maybe(z.string().check(z.maxLength(4_096))),
      format: z.literal(formats.map((f) => f.id)),
      reader: id,
    } satisfies Shape<Briefing['sources'][number]>),
    100_000,
  ),
  sections: list(section, 1_000),
  edits: list(
    z.strictObject({
      sentence: id,
      before: text,
      after: text,
      author: maybe(line),
      date: maybe(line),
    } satisfies Shape<Briefing['edits'][number]>),
    100_000,
  ),
  cells: z.exactOptional(
    list(
      z.strictObject({
        table: z.enum(['transfers', 'chronology']),
        sentences: list(id, 10_000),
        column: id,
        before: text,
        after: text,
        author: maybe(line),
        date: maybe(line),
      } satisfies Shape<NonNullable<Briefing['cells']>[number]>),
      100_000,
    ),
  ),
  undone: list(id, 100_000),
  remarks: list(
    z.strictObject({
      id,
      passage: id,
      sentence: maybe(id),
      text,
      author: maybe(line),
      date: maybe(line),
    } satisfies Shape<Briefing['remarks'][number]>),
    100_000,
  ),
} satisfies Shape<Briefing>)

const importItem: z.ZodMiniType<ImportItem> = z.union([
  z.strictObject({ kind: z.literal('bytes'), name: line, bytes }),
  z.strictObject({ kind: z.literal('dropped'), id }),
])

const percent = z.number().check(z.minimum(0), z.maximum(100))
const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  zoom: z.number().check(z.minimum(100), z.maximum(200)),
  language,
  author: maybe(line),
  panes: z.strictObject({
    widths: z.tuple([percent, percent, percent]),
    collapsed: list(z.enum(['sources', 'briefing', 'page']), 3),
  } satisfies Shape<Settings['panes']>),
} satisfies Shape<Settings>)
const settingsChange = z.strictObject({
  theme: z.exactOptional(settings.shape.theme),
  zoom: z.exactOptional(settings.shape.zoom),
  language: z.exactOptional(settings.shape.language),
  author: z.exactOptional(settings.shape.author),
  panes: z.exactOptional(settings.shape.panes),
})

const none = z.tuple([])
const ids = z.tuple([list(id, 100_000)])

const shapes: { readonly [C in Channel]: z.ZodMiniType<Parameters<Contract[C]>> } = {
  'app.info': none,
  'app.showOwnFiles': none,
  'settings.get': none,
  'settings.set': z.tuple([settingsChange]),
  'sources.choose': z.tuple([z.enum(['files', 'folder'])]),
  'sources.import': z.tuple([list(importItem, 100_000)]),
  'sources.stop': none,
  'sources.bundled': none,
  'sources.list': none,
  'sources.page': z.tuple([z.int().check(z.minimum(0)), z.int().check(z.minimum(1), z.maximum(1_000))]),
  'sources.read': z.tuple([list(id, 200), list(id, 100_000)]),
  'sources.remove': ids,
  'sources.search': z.tuple([
    z.string().check(z.maxLength(1_000)),
    z.int().check(z.minimum(1), z.maximum(1_000)),
  ]),
  'sources.facts': ids,
  'briefing.blank': none,
  'briefing.sample': none,
  'briefing.draft': z.tuple([z.strictObject({ sources: list(id, 100_000), sections: list(id, 1_000) })]),
  'briefing.update': z.tuple([briefing, z.boolean()]),
  'briefing.open': none,
  'briefing.openRecent': z.tuple([id]),
  'briefing.openItem': z.tuple([importItem]),
  'briefing.save': z.tuple([briefing, z.strictObject({ asks: z.boolean(), name: maybe(line) })]),
  'briefing.close': none,
  'briefing.recent': none,
  'briefing.recover': none,
  'briefing.forgetRecovery': none,
  'preview.render': z.tuple([briefing, z.int().check(z.minimum(0))]),
  'preview.draft': z.tuple([
    briefing,
    z.strictObject({ section: id, passage: maybe(id) }),
    z.int().check(z.minimum(0)),
  ]),
  'export.run': z.tuple([briefing, z.enum(['pdf', 'docx'])]),
  'export.stop': none,
  'export.showInFolder': z.tuple([id]),
  'review.open': z.tuple([briefing, maybe(importItem)]),
  'review.accept': z.tuple([
    briefing,
    z.strictObject({ review: id, ids: list(id, 100_000), conflicts: z.boolean() }),
  ]),
}

/** Arguments that passed, or one sentence that says where they did not. */
export type CheckedArguments<C extends Channel> =
  | { readonly ok: true; readonly value: Parameters<Contract[C]> }
  | { readonly ok: false; readonly message: string }

/** Checks what came over the wire against what the channel takes. Never throws. */
export function checkArguments<C extends Channel>(
  channel: C,
  given: readonly unknown[],
): CheckedArguments<C> {
  const shape: z.ZodMiniType<Parameters<Contract[C]>> = shapes[channel]
  const result = shape.safeParse(given)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const place = issue === undefined ? '' : ` at ${['arguments', ...issue.path].join('.')}`
  return { ok: false, message: `${channel} was called with something it does not take${place}.` }
}
