import type { Passage, PassageId, SentenceId, Source } from '../corpus/index.ts'
import { idPart } from './content/judgements.ts'
import { locatorText } from './content/locators.ts'
import { colon, quoted } from './content/typography.ts'
import { about, citation, derived, heading, label, own, paragraph } from './document/build.ts'
import type { Block, Excerpt, Inline, Trace } from './document/nodes.ts'
import { sourceList } from './parts/source-list.ts'
import { titleBlock } from './parts/title-block.ts'
import { report } from './report.ts'
import type { Content, Template } from './template.ts'

/**
 * The annex for those who check: source by source, every chosen passage whole, with its place, what was used of it
 * and where, its context in grey, and each repair and edit spelled out under it.
 */
export const annotatedSources: Template = {
  id: 'annotated-sources',
  label: { en: 'Annotated sources', fr: 'Sources annotées' },
  about: {
    en: 'Every chosen passage whole, source by source, with its place, its context, and each repair and edit spelled out.',
    fr: 'Chaque passage choisi en entier, source par source, avec sa place, son contexte, et chaque réparation et modification.',
  },
  page: report.page,
  noteForm: 'place',
  showRepairs: true,
  blocks: annotatedBlocks,
}

/** A passage that the briefing uses: which sentences of it, and under which sections. */
interface Used {
  readonly source: Source
  readonly passage: Passage
  readonly sentences: Set<SentenceId>
  readonly sections: Set<string>
}

function annotatedBlocks(content: Content): readonly Block[] {
  const used = usedPassages(content)
  const bySource = Map.groupBy(used, (u) => u.source)
  return [
    titleBlock(content),
    paragraph('lead', [label(content.labels.keyToMarks, 'quiet')]),
    { type: 'contents', title: [label(content.labels.contents)], depth: 1 },
    ...[...bySource].flatMap(([source, passages], i) => [
      heading(`h-${idPart(source.id)}`, 1, [about(source.title, source.id)], { number: String(i + 1) }),
      ...passages
        .toSorted((a, b) => a.passage.start - b.passage.start)
        .flatMap((u) => passageBlocks(content, u)),
    ]),
    ...sourceList(content, 'full'),
  ]
}

function usedPassages(content: Content): readonly Used[] {
  const used = new Map<PassageId, Used>()
  for (const section of content.briefing.sections) {
    const name = content.sections.find((s) => s.id === section.id)?.label ?? section.id
    for (const excerpt of section.excerpts) {
      const found = content.tracer.passage(excerpt.passage)
      if (found === null) continue
      const entry = used.get(excerpt.passage) ?? { ...found, sentences: new Set(), sections: new Set() }
      for (const id of excerpt.sentences) entry.sentences.add(id)
      entry.sections.add(name)
      used.set(excerpt.passage, entry)
    }
  }
  return [...used.values()]
}

function passageBlocks(content: Content, used: Used): readonly Block[] {
  const { labels, tracer } = content
  const { passage, source } = used
  const id = `x-annotated-${passage.id}`
  const shown = passage.sentences.filter((s) => used.sentences.has(s.id)).map((s) => s.id)
  const cite: readonly Inline[] = [label('\u00a0'), citation(content.note(id, passage.id, shown))]
  const sentences = passage.sentences.flatMap((s, i): readonly Inline[] => {
    const nodes = tracer.nodes(s.id, true)
    const greyed = used.sentences.has(s.id)
      ? nodes
      : nodes.map((n) => ({ ...n, marks: [...(n.marks ?? []), 'quiet' as const] }))
    return i === 0 ? greyed : [label(' '), ...greyed]
  })
  const attribution = (passage.attribution ?? [])
    .map((piece) => tracer.nodes(piece, false))
    .filter((line) => line.length > 0)
  const last = attribution.length - 1
  const excerpt: Excerpt = {
    type: 'excerpt',
    id,
    source: source.id,
    passage: passage.id,
    section: null,
    kind: passage.kind,
    locator: passage.locator,
    number: null,
    children: attribution.length === 0 ? [...sentences, ...cite] : sentences,
    attribution: attribution.map((line, i) => (i === last ? [...line, ...cite] : line)),
  }
  const sections = [...used.sections].join(', ')
  return [
    heading(
      `h-${passage.id}`,
      2,
      [
        label(
          `${locatorText(passage.locator, labels)} · ${labels.inSections}${colon(labels.lang)}${sections}`,
        ),
      ],
      { listed: false },
    ),
    excerpt,
    ...changesOf(content, passage),
  ]
}

/** Each repair and edit in the passage, as a list; nothing where there is none, as the key says. */
function changesOf(content: Content, passage: Passage): readonly Block[] {
  const { tracer } = content
  const traces = passage.sentences.flatMap((s) => tracer.trace(s.id) ?? [])
  const items = traces.flatMap((t) => [...repairItems(t, content), ...editItems(t, content)])
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, small: true, items }]
}

function repairItems(trace: Trace, content: Content): readonly (readonly Inline[])[] {
  const { lang, repaired, was } = content.labels
  return trace.repairs.map((r) => [
    label(`${repaired}${colon(lang)}`, 'quiet'),
    derived(visible(r.after), [trace.id], 'repaired'),
    label(` (${was} `, 'quiet'),
    derived(quoted(visible(r.before), lang), [trace.id], 'quiet'),
    label(')', 'quiet'),
  ])
}

/** Line breaks and lone spaces made visible. */
function visible(value: string): string {
  const shown = value.replaceAll(/\r\n|[\r\n]/g, '↵')
  return shown.trim() === '' ? shown.replaceAll(' ', '␣') : shown
}

function editItems(trace: Trace, content: Content): readonly (readonly Inline[])[] {
  const { edit } = trace
  if (edit === null) return []
  const { lang, edited, editedBy, sourceWording } = content.labels
  const who: readonly Inline[] =
    edit.author === null
      ? [label(edited, 'quiet')]
      : [label(`${editedBy} `, 'quiet'), own(edit.author, 'author')]
  return [
    [
      ...who,
      label(`. ${sourceWording}${colon(lang)}`, 'quiet'),
      derived(quoted(edit.before, lang), [trace.id]),
    ],
  ]
}
