import { describe, expect, it } from 'vitest'
import {
  compose,
  type Document,
  type Layout,
  layout,
  pdfWriter,
  templates,
} from '../../../templates/index.ts'
import { docxWriter } from '../../../templates/writers/docx/docx-writer.ts'
import { testAssets } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'
import { validateDocx, validatorMissing } from './ooxml-validator.ts'
import { readPdf } from './read-pdf.ts'
import { wordsOfDocx, wordsOfPdf, wordsOfText } from './words-of.ts'

const assets = testAssets()
const missing = validatorMissing()

/** A briefing that uses what a document can hold: judgements, notes, an edit, a repair taken back, a remark. */
function documentOf(
  template: (typeof templates)[number],
  lang: 'en' | 'fr',
  paper: 'a4' | 'letter',
): Document {
  const draft = sampleBriefing({ lang, paper, marking: 'TLP:AMBER', subtitle: 'For the desk' })
  const [first, ...rest] = draft.sections
  const briefing = {
    ...draft,
    template: template.id,
    judgements: [
      { id: 'j1', text: 'Deliveries will go on.', likelihood: 'likely', confidence: 'moderate' as const },
      { id: 'j2', text: 'No contract is proven.', likelihood: null, confidence: 'low' as const },
    ],
    sections:
      first === undefined
        ? []
        : [{ ...first, noteBefore: 'Two sources only.', noteAfter: 'This matters most.' }, ...rest],
    edits: [
      {
        sentence: 's-111111111111.p3.2',
        before: 'Talks resumed in 2009.',
        after: 'Talks were resumed in 2009.',
        author: 'A. Analyst',
        date: null,
      },
    ],
  }
  return compose(sampleCorpus(), briefing, sampleSections, template).value
}

const cases = templates.flatMap((template) =>
  (['en', 'fr'] as const).flatMap((lang) =>
    (['a4', 'letter'] as const).map((paper) => [template.id, lang, paper, template] as const),
  ),
)

describe.each(cases)('%s in %s on %s', (_id, lang, paper, template) => {
  const document = documentOf(template, lang, paper)
  let laidOut: Promise<Layout> | null = null
  const laying = () => {
    laidOut ??= layout(document, assets)
    return laidOut
  }

  it('has the same words in the same order in PDF, Word and plain text, and the same notes', async () => {
    const laid = await laying()
    const docx = wordsOfDocx((await docxWriter.write(document, laid, assets)).value, document)
    const pdf = wordsOfPdf(await readPdf((await pdfWriter.write(document, laid, assets)).value), docx.body)
    const text = wordsOfText(document)
    expect(docx.body).toEqual(pdf.body)
    expect(docx.notes).toEqual(text.notes)
    if (document.page.notes === 'margin') expect(docx.notes).toEqual(pdf.notes)
    // Plain text has lines where the others have signs and labels between words.
    const signs = /^([·/•]|Notes)$/
    const places = document.page.notes === 'inline' ? text.notes.flatMap((n) => n.split(' ').slice(1)) : []
    const plain = (list: readonly string[]) =>
      list.filter((word) => !signs.test(word) && !places.includes(word))
    expect(plain(docx.listless)).toEqual(plain(text.body))
  })

  it.skipIf(missing !== null)('is a Word file that the validator accepts', async () => {
    const laid = await laying()
    const bytes = (await docxWriter.write(document, laid, assets, { track: true })).value
    expect(validateDocx(bytes)).toEqual([])
  })
})
