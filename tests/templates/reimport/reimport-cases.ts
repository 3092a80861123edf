import type { ReimportChange } from '../../../corpus/index.ts'

/** The parts of a Word file that a case may change, by name. */
export type WordParts = Map<string, string>

/** One kind of edit: what a colleague does to the file, and what must come home. */
export interface ReimportCase {
  readonly name: string
  readonly edit: (parts: WordParts) => void
  /** The changes that must be found, each by what is said of it here, in this order. */
  readonly changes: readonly Partial<ReimportChange>[]
}

const main = 'word/document.xml'

function inMain(parts: WordParts, change: (xml: string) => string): void {
  const before = parts.get(main) ?? ''
  const after = change(before)
  if (after === before) throw new Error('the case changes nothing')
  parts.set(main, after)
}

/** Replaces the first place of `before` after the bookmark of a node. */
function replaceAfter(parts: WordParts, bookmark: string, before: string, after: string): void {
  inMain(parts, (xml) => {
    const from = xml.indexOf(`w:name="${bookmark}"`)
    const at = xml.indexOf(before, from)
    if (from < 0 || at < 0) throw new Error(`no ${before} after ${bookmark}`)
    return xml.slice(0, at) + after + xml.slice(at + before.length)
  })
}

/** Start and end of the paragraph that holds a text. */
function paragraphAt(xml: string, holds: string): readonly [start: number, end: number] {
  const at = xml.indexOf(holds)
  if (at < 0) throw new Error(`no ${holds}`)
  return [xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length]
}

const relations = 'x_history_s_111111111111_p3'
const agreement = 'x_history_s_111111111111_p2'
const by = 'w:author="Bob" w:date="2021-12-05T10:00:00Z"'
const run = (text: string, tag = 'w:t') => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`
const p2 = 's-111111111111.p2'
const p3 = 's-111111111111.p3'
const quote = 's-222222222222.p3'

export const reimportCases: readonly ReimportCase[] = [
  { name: 'untouched', edit: () => {}, changes: [] },
  {
    name: 'word',
    edit: (parts) => replaceAfter(parts, relations, 'became independent', 'became sovereign'),
    changes: [
      {
        kind: 'words',
        passage: p3,
        sentence: `${p3}.1`,
        old: 'Relations date from 1961, when Northland became independent.',
        new: 'Relations date from 1961, when Northland became sovereign.',
        author: null,
      },
    ],
  },
  {
    name: 'sentence-deleted',
    edit: (parts) => replaceAfter(parts, relations, 'Talks began again in 2009.', ''),
    changes: [
      {
        kind: 'sentence-deleted',
        passage: p3,
        sentence: `${p3}.2`,
        old: 'Talks began again in 2009.',
        new: null,
      },
    ],
  },
  {
    name: 'paragraph-moved',
    edit: (parts) =>
      inMain(parts, (xml) => {
        const [start, end] = paragraphAt(xml, relations)
        const without = xml.slice(0, start) + xml.slice(end)
        const [target] = paragraphAt(without, agreement)
        return without.slice(0, target) + xml.slice(start, end) + without.slice(target)
      }),
    changes: [{ kind: 'paragraph-moved', passage: p3, sentence: null }],
  },
  {
    name: 'paragraph-split',
    edit: (parts) =>
      replaceAfter(
        parts,
        relations,
        'became independent. </w:t></w:r>',
        'became independent.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Excerpt"/></w:pPr>',
      ),
    changes: [
      {
        kind: 'paragraph-split',
        passage: p3,
        new: 'Relations date from 1961, when Northland became independent.\nTalks began again in 2009.',
      },
    ],
  },
  {
    name: 'paragraphs-merged',
    edit: (parts) =>
      inMain(parts, (xml) => {
        const [, end] = paragraphAt(xml, relations)
        const [start] = paragraphAt(xml, 'x_history_s_222222222222_p3')
        const inside = xml.indexOf('</w:pPr>', start) + '</w:pPr>'.length
        return `${xml.slice(0, end - '</w:p>'.length)}${run(' ')}${xml.slice(inside)}`
      }),
    changes: [{ kind: 'paragraphs-merged', passage: quote }],
  },
  {
    name: 'paragraph-new',
    edit: (parts) =>
      inMain(parts, (xml) => {
        const [, end] = paragraphAt(xml, relations)
        return `${xml.slice(0, end)}<w:p>${run('We heard the same from the embassy.')}</w:p>${xml.slice(end)}`
      }),
    changes: [{ kind: 'paragraph-new', passage: p3, old: null, new: 'We heard the same from the embassy.' }],
  },
  {
    name: 'heading',
    edit: (parts) => replaceAfter(parts, 'h_arms_transfers', 'Arms transfers', 'Deliveries'),
    changes: [{ kind: 'heading', old: 'Arms transfers', new: 'Deliveries' }],
  },
  {
    name: 'cell',
    edit: (parts) => replaceAfter(parts, 'r_transfers_1', '>2017<', '>2018<'),
    changes: [{ kind: 'cell', passage: p2, old: '2017', new: '2018' }],
  },
  {
    name: 'cell-of-a-sentence',
    edit: (parts) => replaceAfter(parts, 'r_chronology_1', 'became independent', 'became sovereign'),
    changes: [{ kind: 'cell', passage: p3, sentence: `${p3}.1` }],
  },
  {
    name: 'tracked',
    edit: (parts) =>
      replaceAfter(
        parts,
        relations,
        run('Relations date from 1961, when Northland became independent. '),
        `${run('Relations date from ')}<w:del w:id="901" ${by}>${run('1961', 'w:delText')}</w:del>` +
          `<w:ins w:id="902" ${by}>${run('1960')}</w:ins>${run(', when Northland became independent. ')}`,
      ),
    changes: [
      {
        kind: 'words',
        sentence: `${p3}.1`,
        old: 'Relations date from 1961, when Northland became independent.',
        new: 'Relations date from 1960, when Northland became independent.',
        author: 'Bob',
        date: '2021-12-05T10:00:00Z',
      },
    ],
  },
  {
    name: 'comment',
    edit: (parts) => {
      replaceAfter(
        parts,
        relations,
        run('Relations date from 1961, when Northland became independent. '),
        `<w:commentRangeStart w:id="77"/>${run('Relations date from 1961')}<w:commentRangeEnd w:id="77"/>` +
          `<w:r><w:commentReference w:id="77"/></w:r>${run(', when Northland became independent. ')}`,
      )
      addComments(
        parts,
        `<w:comment w:id="77" ${by} w:initials="B"><w:p>${run('Is that sure?')}</w:p></w:comment>`,
      )
    },
    changes: [
      {
        kind: 'comment',
        passage: p3,
        sentence: `${p3}.1`,
        new: 'Is that sure?',
        author: 'Bob',
        date: '2021-12-05T10:00:00Z',
      },
    ],
  },
  {
    name: 'note',
    edit: (parts) => replaceAfter(parts, 'a_history_before', 'It is thin.', 'It is very thin.'),
    changes: [
      {
        kind: 'words',
        old: 'Read this with care. It is thin.',
        new: 'Read this with care. It is very thin.',
      },
    ],
  },
  {
    name: 'title',
    edit: (parts) =>
      inMain(parts, (xml) => xml.replace('>Northland: a briefing<', '>Northland and Eastmark<')),
    changes: [{ kind: 'heading', old: 'Northland: a briefing', new: 'Northland and Eastmark' }],
  },
  {
    name: 'paragraph-deleted',
    edit: (parts) =>
      inMain(parts, (xml) => {
        const [start, end] = paragraphAt(xml, relations)
        return xml.slice(0, start) + xml.slice(end)
      }),
    changes: [{ kind: 'paragraph-deleted', passage: p3 }],
  },
  {
    name: 'several',
    edit: (parts) => {
      replaceAfter(parts, agreement, 'signed a military', 'agreed on a military')
      replaceAfter(parts, relations, 'Talks began again in 2009.', 'Talks began again in 2009. They failed.')
      replaceAfter(parts, 'h_wagner', '>Wagner<', '>The company<')
    },
    changes: [
      { kind: 'words', sentence: `${p2}.1` },
      { kind: 'words', sentence: `${p3}.2`, new: 'Talks began again in 2009. They failed.' },
      { kind: 'heading', new: 'The company' },
    ],
  },
]

/** Puts comments into a file that has none yet, or beside those that it has. */
function addComments(parts: WordParts, comments: string): void {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const name = 'word/comments.xml'
  const known = parts.get(name)
  if (known?.includes('</w:comments>')) {
    parts.set(name, known.replace('</w:comments>', `${comments}</w:comments>`))
    return
  }
  parts.set(name, `<w:comments xmlns:w="${w}">${comments}</w:comments>`)
  if (known !== undefined) return
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const rels = 'word/_rels/document.xml.rels'
  parts.set(
    rels,
    (parts.get(rels) ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdComments1" Type="${type}" Target="comments.xml"/></Relationships>`,
    ),
  )
  parts.set(
    '[Content_Types].xml',
    (parts.get('[Content_Types].xml') ?? '').replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  )
}
