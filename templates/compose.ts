import {
  type Briefing,
  type BriefingSection,
  type Corpus,
  type Diagnostic,
  type Parsed,
  parsed,
  type SectionDefinition,
  say,
} from '../corpus/index.ts'
import { cellWords } from './content/cell-edits.ts'
import { dateInWords } from './content/dates.ts'
import { excerptNode } from './content/excerpts.ts'
import { referencesTo, shownEvents, shownTransfers, sourcesOf } from './content/facts.ts'
import { joinedExcerpts } from './content/joined-excerpts.ts'
import { idPart, judgementItem } from './content/judgements.ts'
import { noteChildren } from './content/locators.ts'
import { markingOf } from './content/marking.ts'
import { sanitised } from './content/sanitise.ts'
import { sourceEntry } from './content/source-entries.ts'
import { staleBriefing } from './content/stale-briefing.ts'
import { createTracer, type Tracer } from './content/traces.ts'
import { label, own } from './document/build.ts'
import { checkDocument } from './document/check.ts'
import type { AnalystNote, Block, Document, Excerpt, Note, SourceEntry } from './document/nodes.ts'
import { fullWidth } from './document/page.ts'
import { flatBlocks, stretchesOf } from './document/walk.ts'
import { cutAtWord } from './figures/text-width.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { Content, ContentSection, Template } from './template.ts'

/** What compose needs of a section: its id and what it is called. */
export type SectionLabel = Pick<SectionDefinition, 'id' | 'label'>

/**
 * Makes the document: resolves the briefing's choices against the corpus, lets the template arrange them, and adds
 * notes, traces, sources and furniture. What the briefing names and the corpus lacks is left out and reported.
 * `sections` gives the labels of the sections. Throws only if the template made an unsound tree (a bug).
 */
export function compose(
  corpus: Corpus,
  briefing: Briefing,
  sections: readonly SectionLabel[],
  template: Template,
): Parsed<Document> {
  const labels = { ...labelsOf[briefing.lang], ...template.labels }
  const tracer = createTracer(corpus, briefing)
  const made = briefing.sections.map((s) => contentSection(s, sections, tracer, template, labels))
  const added: Note[] = []
  const content = contentOf(
    corpus,
    briefing,
    template,
    labels,
    tracer,
    made.map((m) => m.section),
    added,
  )
  const blocks = template.blocks(content)
  const notes = calledNotes(blocks, [...made.flatMap((m) => m.notes), ...added])
  const sources = usedSources(corpus, blocks, notes, labels)
  const document: Document = {
    metadata: {
      ...(briefing.id === undefined ? {} : { briefing: briefing.id }),
      title: briefing.title,
      subtitle: briefing.subtitle,
      author: briefing.author,
      date: briefing.date,
      lang: briefing.lang,
      paper: briefing.paper,
      template: template.id,
    },
    page: template.page(briefing.paper),
    furniture: {
      marking: markingOf(briefing.marking),
      runningTitle: cutAtWord(briefing.title, runningSize, fullWidth(content.page)),
      footer: [
        template.label[briefing.lang],
        ...(briefing.date === null ? [] : [dateInWords(briefing.date, briefing.lang)]),
      ].join(' · '),
      pageLabel: labels.page,
    },
    blocks,
    notes: Object.fromEntries(notes.map((n) => [n.id, n])),
    sources,
    traces: shownTraces(blocks, notes, sources, tracer.used()),
    remarks: briefing.remarks,
  }
  const clean = sanitised(document)
  return parsed(checkDocument(clean.value), [
    ...staleBriefing(corpus, briefing, sections),
    ...emptyDiagnostics(
      made.map((m) => m.section),
      briefing,
    ),
    ...made.flatMap((m) => m.diagnostics),
    ...tracer.diagnostics,
    ...content.cells.stale(),
    ...clean.diagnostics,
  ])
}

/** Points of the type that running heads are set in: `furniture` in `writers/style`. */
const runningSize = 8

interface MadeSection {
  readonly section: ContentSection
  readonly notes: readonly Note[]
  readonly diagnostics: readonly Diagnostic[]
}

function contentSection(
  chosen: BriefingSection,
  definitions: readonly SectionLabel[],
  tracer: Tracer,
  template: Template,
  labels: Labels,
): MadeSection {
  const definition = definitions.find((d) => d.id === chosen.id)
  const style = { noteForm: template.noteForm, showRepairs: template.showRepairs, labels }
  const made = chosen.excerpts.map((e) => ({ choice: e, ...excerptNode(e, chosen.id, tracer, style) }))
  const note = (
    id: string,
    text: string | null,
    role: AnalystNote['role'] = 'assessment',
  ): readonly AnalystNote[] =>
    text === null || text.trim() === '' ? [] : [analystNote(id, text, role, labels)]
  const parts: readonly (Excerpt | AnalystNote)[] = joinedExcerpts(chosen, [
    ...note(`a-${idPart(chosen.id)}-before`, chosen.noteBefore),
    ...made.flatMap((m) => [
      ...note(`a-${idPart(chosen.id)}-${idPart(m.choice.passage)}-before`, m.choice.noteBefore, 'note'),
      ...(m.excerpt === null ? [] : [m.excerpt]),
      ...note(`a-${idPart(chosen.id)}-${idPart(m.choice.passage)}-after`, m.choice.noteAfter, 'note'),
    ]),
    ...note(`a-${idPart(chosen.id)}-after`, chosen.noteAfter),
  ])
  const name = definition?.label[labels.lang] ?? chosen.id
  const heading = chosen.title === undefined ? label(name) : own(chosen.title, 'label')
  return {
    section: { id: chosen.id, label: name, heading: [heading], parts },
    notes: made.flatMap((m) => m.notes),
    diagnostics: made.flatMap((m) => m.diagnostics),
  }
}

function analystNote(id: string, value: string, role: AnalystNote['role'], labels: Labels): AnalystNote {
  return {
    type: 'note',
    id,
    role,
    label: [label(role === 'assessment' ? labels.assessment : labels.passageNote, 'small-caps')],
    paragraphs: value
      .split(/\n\s*\n/)
      .map((p) => p.replace(/\s+/g, ' ').trim())
      .filter((p) => p !== '')
      .map((p) => [own(p, 'note')]),
  }
}

function contentOf(
  corpus: Corpus,
  briefing: Briefing,
  template: Template,
  labels: Labels,
  tracer: Tracer,
  sections: readonly ContentSection[],
  added: Note[],
): Content {
  const shown = new Set(briefing.sections.flatMap((s) => s.excerpts.flatMap((e) => e.sentences)))
  return {
    briefing,
    labels,
    kind: template.label[briefing.lang],
    sections,
    judgements: briefing.judgements.map((j) => judgementItem(j, labels)),
    events: shownEvents(corpus, shown),
    transfers: shownTransfers(corpus, shown),
    references: (sentences) => referencesTo(sentences, tracer, labels),
    sourcesOf: (sentences) => sourcesOf(sentences, tracer),
    eventText: (event) =>
      event.sentences.map((id) => tracer.trace(id)?.text).find((t) => t !== undefined) ?? event.text,
    note(scope, passage, sentences) {
      const found = tracer.passage(passage)
      const id = `n-${scope}`
      if (found !== null)
        added.push({
          id,
          source: found.source.id,
          passage,
          sentences,
          children: noteChildren(found.source, found.passage.locator, template.noteForm, labels),
        })
      return id
    },
    tracer,
    page: template.page(briefing.paper),
    cells: cellWords(briefing),
  }
}

/** The traces of what is printed or leaned on; a template may leave out what was looked up for it. */
function shownTraces(
  blocks: readonly Block[],
  notes: readonly Note[],
  sources: readonly SourceEntry[],
  used: Document['traces'],
): Document['traces'] {
  const listed = new Set(sources.map((s) => s.id))
  const named = new Set(notes.flatMap((n) => n.sentences))
  for (const block of blocks)
    for (const stretch of stretchesOf(block))
      for (const inline of stretch.inlines) {
        if (inline.type !== 'text') continue
        if (inline.origin.kind === 'source') named.add(inline.origin.trace)
        if (inline.origin.kind === 'derived') for (const id of inline.origin.sentences) named.add(id)
      }
  return Object.fromEntries(Object.entries(used).filter(([id, t]) => named.has(id) && listed.has(t.source)))
}

/** The notes that the blocks call; a template may leave excerpts out. */
function calledNotes(blocks: readonly Block[], notes: readonly Note[]): readonly Note[] {
  const called = new Set(
    blocks.flatMap((b) =>
      stretchesOf(b).flatMap((s) => s.inlines.flatMap((i) => (i.type === 'citation' ? [i.note] : []))),
    ),
  )
  return notes.filter((n) => called.has(n.id))
}

/** Sources that the blocks cite, in the corpus's order; numbering by first use happens at print time. */
function usedSources(
  corpus: Corpus,
  blocks: readonly Block[],
  notes: readonly Note[],
  labels: Labels,
): readonly SourceEntry[] {
  const inText = blocks.flatMap((b) =>
    stretchesOf(b).flatMap((s) =>
      s.inlines.flatMap((i) =>
        i.type === 'source-ref'
          ? [i.source]
          : i.type === 'text' && i.origin.kind === 'metadata'
            ? [i.origin.source]
            : [],
      ),
    ),
  )
  const used = new Set([...inText, ...notes.map((n) => n.source)])
  const full = flatBlocks({ blocks }).some((b) => b.type === 'source-list' && b.form === 'full')
  return corpus.sources
    .filter((s) => used.has(s.id))
    .map((s) => sourceEntry(s, labels, full ? 'full' : 'short'))
}

function emptyDiagnostics(sections: readonly ContentSection[], briefing: Briefing): readonly Diagnostic[] {
  const empty = sections.filter((s) => !s.parts.some((p) => p.type === 'excerpt'))
  if (sections.length === 0 || empty.length === sections.length)
    return [
      {
        severity: 'warning',
        rule: 'nothing-chosen',
        ...say`The briefing shows no passage: choose sections that the sources have sentences for.`,
      },
    ]
  return empty.map((s) => ({
    severity: 'warning',
    rule: 'empty-section',
    ...(briefing.sections.some((b) => b.id === s.id && b.excerpts.length > 0)
      ? say`The passages of the section “${s.label}” are not in the sources at hand; the document says so under its heading.`
      : say`No sentence of the sources is in the section “${s.label}”; the document says so under its heading.`),
  }))
}
