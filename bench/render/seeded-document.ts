import { createHash } from 'node:crypto'
import {
  type Block,
  citation,
  type Document,
  heading,
  type Inline,
  label,
  type Note,
  own,
  report,
  type SourceEntry,
  sourced,
  type Trace,
} from '../../templates/index.ts'
import { seededWords } from './seeded-words.ts'

/**
 * A briefing of made-up words in the document model, as a template would compose it: title, contents, numbered
 * sections and subsections, excerpts with runs and a citation, a table of ten rows in each section, the sources. One
 * section makes about five pages of A4.
 */
export function seededDocument(sections: number, options: { readonly rules: boolean }): Document {
  const words = seededWords(7)
  const traces: Record<string, Trace> = {}
  const notes: Record<string, Note> = {}
  const sources: SourceEntry[] = []
  const run = (source: string, passage: string, n: number): Inline => {
    const text = `${words.sentence()} `
    const id = `${passage}.${n}`
    traces[id] = {
      id,
      source,
      passage,
      status: 'verbatim',
      start: n * 200,
      end: n * 200 + text.length,
      original: text,
      text,
      repairs: [],
      edit: null,
    }
    const look = words.random()
    return sourced(
      text,
      id,
      ...(look < 0.08 ? ['strong' as const] : look < 0.16 ? ['emphasis' as const] : []),
    )
  }
  const excerpt = (source: string, passage: string): Block => {
    const sentences = Array.from({ length: 4 + Math.floor(words.random() * 4) }, (_, n) =>
      run(source, passage, n + 1),
    )
    const note = `n-${passage}`
    notes[note] = { id: note, source, passage, sentences: [`${passage}.1`], children: [label('¶1')] }
    return {
      type: 'excerpt',
      id: `x-${passage}`,
      source,
      passage,
      section: null,
      kind: 'paragraph',
      locator: { paragraph: 1, page: null },
      number: null,
      children: [...sentences, citation(note)],
      attribution: [],
    }
  }
  const sectionBlocks = (s: number): readonly Block[] => [
    heading(`h-${s}`, 1, [own(words.title(4), 'label')], {
      number: `${s}`,
      startsPage: options.rules && s > 1,
    }),
    ...Array.from({ length: 5 }, (_, k): readonly Block[] => {
      const source = `s-${String(s * 5 + k).padStart(12, '0')}`
      sources.push(entry(source, words.title(6)))
      return [
        heading(`h-${s}-${k}`, 2, [own(words.title(5), 'label')], { number: `${s}.${k + 1}` }),
        ...Array.from({ length: 4 }, (_, p) => excerpt(source, `${source}.p${p + 1}`)),
        ...(k === 2 ? [table(s, words)] : []),
      ]
    }).flat(),
  ]
  const body = Array.from({ length: sections }, (_, i) => sectionBlocks(i + 1)).flat()
  return {
    metadata: {
      title: 'Measured briefing',
      subtitle: null,
      author: 'Analysis desk',
      date: '2026-01-01',
      lang: 'en',
      paper: 'a4',
      template: 'report',
    },
    page: report.page('a4'),
    furniture: {
      marking: null,
      runningTitle: 'Measured briefing',
      footer: 'Briefing report · 1 January 2026',
      pageLabel: 'Page {page} of {pages}',
    },
    blocks: [
      {
        type: 'title-block',
        form: 'report',
        label: null,
        title: [own('Measured briefing', 'title')],
        subtitle: null,
        facts: [[own('Analysis desk', 'author')]],
      },
      { type: 'contents', title: [label('Contents')], depth: 2 },
      ...body,
      heading('h-sources', 1, [label('Sources')]),
      { type: 'source-list', id: 'sources', form: 'full' },
    ],
    notes,
    sources,
    traces,
    remarks: [],
  }
}

function table(section: number, words: ReturnType<typeof seededWords>): Block {
  const columns = ['Actor', 'Figure', 'Change', 'Note']
  const cell = (i: number) =>
    i === 1 || i === 2 ? String(Math.floor(words.random() * 900)) : words.title(i === 0 ? 2 : 4)
  return {
    type: 'table',
    id: `t-${section}`,
    kind: 'plain',
    label: [label(`Table ${section}`)],
    caption: [own(words.title(4), 'label')],
    columns: columns.map((name, i) => ({
      id: name,
      label: [label(name)],
      align: i === 1 || i === 2 ? 'figure' : 'left',
      width: i === 3 ? 3 : 1.5,
    })),
    rows: Array.from({ length: 10 }, (_, r) => ({
      id: `t-${section}-${r}`,
      cells: columns.map((_, i) => ({ lines: [[own(cell(i), 'label')]] })),
      conflict: false,
    })),
    notes: [],
    wide: false,
  }
}

function entry(id: string, title: string): SourceEntry {
  return {
    id,
    sha256: createHash('sha256').update(id).digest('hex'),
    file: `${id}.txt`,
    format: 'text',
    reader: 'text-1',
    language: 'en',
    title,
    publisher: 'The Courier',
    also: [],
    author: null,
    published: null,
    children: [[own(title, 'label', 'strong')], [own('The Courier, 2 March 2026.', 'label')]],
  }
}
