import type { Decoded } from '../../../corpus/index.ts'
import {
  compose,
  type Document,
  layout,
  type Template,
  type WriteOptions,
  writerOf,
} from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'

const assets = testAssets()

/** The sample briefing with words of the analyst's in every place that takes them. */
export const annotated = (): Parameters<typeof sampleBriefing>[0] => ({
  subtitle: 'What is known',
  marking: 'TLP:AMBER',
  judgements: [
    { id: 'j1', text: 'The ties will deepen.', likelihood: 'likely (55–80 %)', confidence: 'low' },
  ],
  sections: sampleBriefing().sections.map((s, i) =>
    i > 0
      ? s
      : {
          ...s,
          noteBefore: 'Read this with care. It is thin.',
          excerpts: s.excerpts.map((e, k) => (k > 0 ? e : { ...e, noteAfter: 'Seen elsewhere too.' })),
        },
  ),
  edits: [
    {
      sentence: 's-111111111111.p3.2',
      before: 'Talks resumed in 2009.',
      after: 'Talks began again in 2009.',
      author: 'A. Analyst',
      date: '2021-12-02',
    },
  ],
})

export function madeDocument(template: Template, changes = annotated()): Document {
  return compose(sampleCorpus(), sampleBriefing(changes), sampleSections, template).value
}

/** The bytes of a document in a format. */
export async function madeFile(
  document: Document,
  format: 'pdf' | 'docx',
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const laid = await layout(document, assets)
  const writer = writerOf(format)
  if (writer === null) throw new Error(`no writer for ${format}`)
  return (await writer.write(document, laid, assets, options)).value
}

/** The sample's sources as reading their originals again gives them. */
export function sampleOriginals(): ReadonlyMap<string, Decoded> {
  return new Map(
    sampleCorpus().sources.map((s) => [
      s.sha256,
      {
        file: s.file,
        sha256: s.sha256,
        format: s.format,
        reader: s.reader,
        original: s.original,
        blocks: [],
        metadata: { title: null, author: null, publisher: null, published: null, language: null },
      },
    ]),
  )
}
