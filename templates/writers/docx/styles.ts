import { fullWidth, type PageSpec, textWidth } from '../../document/page.ts'
import { languageTags } from './character-styles.ts'
import type { Frame } from './element.ts'
import { listIds } from './numbering.ts'
import type { Session } from './session.ts'
import { type ParagraphLook, type RunLook, runProperties, styleXml, type WordStyle } from './style-xml.ts'

/**
 * Every style of the Word file. All looks of the document live here and nowhere else, so that a house style can
 * replace them: text carries a style's name and no formatting of its own. Over 200 lines because it is one table.
 */
export function wordStyles(session: Session): readonly WordStyle[] {
  return [
    ...paragraphStyles(session),
    ...fixedCharacterStyles(session.document.page),
    tableStyle(session),
  ].concat(session.characterStyles.styles)
}

/** The families that the looks name, by their names inside the font files. */
export const fontNames = {
  serif: 'Source Serif 4',
  serifSemibold: 'Source Serif 4 SemiBold',
  sans: 'Source Sans 3',
  sansSemibold: 'Source Sans 3 SemiBold',
} as const

const hex = (color: string) => color.slice(1).toUpperCase()
const grey = '5F6670'
const exact = (points: number): NonNullable<ParagraphLook['line']> => ({ points, rule: 'exact' })

/** The colours of TLP 2.0 (FIRST, 2022): on black. */
const tlpColors = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
} as const

function paragraphStyles(session: Session): readonly WordStyle[] {
  const { page } = session.document
  const ink = hex(page.ink)
  const accent = hex(page.accent)
  const small: RunLook = { font: fontNames.sans, size: 9, color: grey }
  const style = (
    id: string,
    name: string,
    basedOn: string,
    paragraph: ParagraphLook = {},
    run: RunLook = {},
    more: Partial<WordStyle> = {},
  ): WordStyle => ({ type: 'paragraph', id, name, basedOn, paragraph, run, ...more })
  const tint = 'F1F4F8'
  const boxed: ParagraphLook = {
    background: tint,
    border: {
      top: { width: 0.75, color: ink, space: 6 },
      left: { width: 0.5, color: tint, space: 9 },
      bottom: { width: 0.75, color: ink, space: 6 },
      right: { width: 0.5, color: tint, space: 9 },
    },
    left: 9.5,
    right: 9.5,
    keepLines: true,
  }
  const beside: ParagraphLook = {
    border: { left: { width: 1.5, color: accent, space: 8 } },
    left: 11,
  }
  return [
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      paragraph: { after: 0, line: exact(page.body.leading) },
      run: {
        font: page.body.family === 'serif' ? fontNames.serif : fontNames.sans,
        size: page.body.size,
        lang: languageTags[session.document.metadata.lang],
      },
    },
    style('BodyText', 'Body Text', 'Normal', { after: page.body.after }),
    style('Excerpt', 'Excerpt', 'BodyText'),
    style('Quote', 'Quote', 'BodyText', { left: 18, right: 18, after: 3, keepNext: true }, { italic: false }),
    style('Attribution', 'Attribution', 'BodyText', { left: 18, right: 18 }, { ...small, size: 9 }),
    style('NumberedParagraph', 'Numbered Paragraph', 'BodyText', {
      ...(session.lists.paragraphs ? { list: { num: listIds.paragraphs, level: 0 } } : {}),
      left: 20,
      hanging: 20,
      tabs: [{ at: 20, align: 'left' }],
    }),
    style('Lead', 'Lead Paragraph', 'BodyText'),
    style('Summary', 'Summary', 'BodyText'),
    style('Fact', 'Fact', 'BodyText', { after: 2 }),
    style('Subject', 'Subject Line', 'BodyText', { keepNext: true }, { font: fontNames.sansSemibold }),
    style('ClosingLine', 'Closing Line', 'BodyText', {}, small),
    style('ContactLine', 'Contact Line', 'BodyText', {}, small),
    style(
      'DocumentLabel',
      'Document Label',
      'Normal',
      { after: 4, line: exact(12), keepNext: true, align: page.title.align },
      { font: fontNames.sansSemibold, size: 9, caps: true, tracking: 0.8, color: ink },
    ),
    style(
      'Title',
      'Title',
      'Normal',
      { after: 4, line: exact(page.title.size * 1.2), keepNext: true, align: page.title.align },
      { font: fontNames.sansSemibold, size: page.title.size, color: ink },
    ),
    style(
      'Subtitle',
      'Subtitle',
      'Normal',
      { after: 4, line: exact(16), keepNext: true, align: page.title.align },
      { font: fontNames.sans, size: 11.5, color: grey },
    ),
    style(
      'DocumentFacts',
      'Document Facts',
      'Normal',
      { after: 0, line: exact(13), align: page.title.align },
      small,
    ),
    ...headingStyles(session, style),
    style(
      'JudgementsTitle',
      'Judgements Title',
      'Normal',
      { ...boxed, before: 14, keepNext: true },
      { font: fontNames.sansSemibold, size: 11.5, color: ink },
    ),
    style('Judgement', 'Judgement', 'Normal', { ...boxed, before: 0, after: 2, keepNext: true }),
    style('JudgementRating', 'Judgement Rating', 'Judgement', { ...boxed, line: exact(13), after: 4 }, small),
    style('BottomLine', 'Bottom Line', 'BodyText', { keepLines: true }, { font: boldBody(page) }),
    style('AnalystNote', 'Analyst Note', 'BodyText', { ...beside, after: page.body.after }),
    style('ListBullet', 'List Bullet', 'BodyText', {
      list: { num: listIds.bullets, level: 0 },
      left: 14,
      hanging: 14,
      after: 2,
    }),
    style('ListNumber', 'List Number', 'BodyText', { left: 20, hanging: 20, after: 2 }),
    style(
      'Caption',
      'caption',
      'Normal',
      { before: 12, after: 4, line: exact(12), keepNext: true },
      { font: fontNames.sans, size: 9, color: ink },
    ),
    style('FigurePicture', 'Figure Picture', 'Normal', {
      line: { points: 12, rule: 'least' },
      after: 4,
      keepNext: true,
    }),
    style('SourceLine', 'Source Line', 'Normal', { after: 2, line: exact(11) }, { ...small, size: 8 }),
    style(
      'TableText',
      'Table Text',
      'Normal',
      { line: exact(12), after: 0 },
      { font: fontNames.sans, size: 9 },
    ),
    style('TableFigure', 'Table Figure', 'TableText', { align: 'right' }),
    style('TableRight', 'Table Right', 'TableText', { align: 'right' }),
    style('TableHead', 'Table Head', 'TableText', { keepNext: true }, { font: fontNames.sansSemibold }),
    style('TableHeadRight', 'Table Head Right', 'TableHead', { align: 'right' }),
    style('TableEnd', 'Table End', 'Normal', { line: exact(page.body.after), after: 0 }, {}, { quiet: true }),
    style('Rule', 'Rule', 'Normal', {
      border: { bottom: { width: 0.5, color: ink, space: 1 } },
      line: exact(6),
      after: 8,
    }),
    style(
      'SourceEntry',
      'Source Entry',
      'Normal',
      {
        list: { num: listIds.sources, level: 0 },
        left: 24,
        hanging: 24,
        keepLines: true,
        after: 6,
        line: exact(13),
      },
      { size: 9.5 },
    ),
    style(
      'SourceTag',
      'Source Tag',
      'Normal',
      {
        frame: tagFrame(page),
        line: exact(page.body.leading),
        after: 0,
      },
      { font: fontNames.sans, size: 8, color: grey },
      { quiet: true },
    ),
    style('FootnoteText', 'footnote text', 'Normal', { line: exact(11), after: 1 }, { ...small, size: 8 }),
    style(
      'Header',
      'header',
      'Normal',
      { line: exact(11), tabs: [{ at: textWidth(page), align: 'right' }] },
      { ...small, size: 8 },
      { quiet: true },
    ),
    style(
      'Footer',
      'footer',
      'Normal',
      { line: exact(11), tabs: [{ at: textWidth(page), align: 'right' }] },
      { ...small, size: 8 },
      { quiet: true },
    ),
    style(
      'Marking',
      'Marking',
      'Normal',
      {
        line: { points: 15, rule: 'least' },
        right: -overhang(page),
        align: session.document.furniture.marking?.kind === 'tlp' ? 'right' : 'center',
      },
      { font: fontNames.sansSemibold, size: 12 },
      { quiet: true },
    ),
    style(
      'CommentText',
      'annotation text',
      'Normal',
      { line: { points: 12, rule: 'least' } },
      { font: fontNames.sans, size: 9 },
      { quiet: true },
    ),
    style(
      'TOCHeading',
      'TOC Heading',
      'Normal',
      { before: 14, after: 4, keepNext: true, line: exact(15) },
      { font: fontNames.sansSemibold, size: 11.5, color: ink },
    ),
    ...[1, 2, 3].map((level) =>
      style(
        `TOC${level}`,
        `toc ${level}`,
        'Normal',
        {
          left: (level - 1) * 14,
          line: exact(14),
          tabs: [{ at: textWidth(page), align: 'right', leader: 'dot' }],
        },
        { font: fontNames.sans, size: level === 1 ? 10 : 9 },
      ),
    ),
  ]
}

type MakeStyle = (
  id: string,
  name: string,
  basedOn: string,
  paragraph?: ParagraphLook,
  run?: RunLook,
  more?: Partial<WordStyle>,
) => WordStyle

/** The three built-in headings, each with a sister that carries no number and one that is not listed. */
function headingStyles(session: Session, style: MakeStyle): readonly WordStyle[] {
  const { page } = session.document
  const numbered = headingsNumbered(session)
  const lines = [19, 15, 14.5]
  const before = [22, 15, 12]
  const after = [7, 5, 4]
  return ([1, 2, 3] as const).flatMap((level) => {
    const at = level - 1
    const size = page.headings[at] ?? page.body.size
    return [
      style(
        `Heading${level}`,
        `heading ${level}`,
        'Normal',
        {
          keepNext: true,
          keepLines: true,
          outline: level,
          before: before[at] ?? 12,
          after: after[at] ?? 4,
          line: exact(Math.max(lines[at] ?? 14.5, Math.ceil(size * 1.25))),
          ...(numbered
            ? {
                list: { num: listIds.headings, level: at },
                left: [24, 24, 30][at] ?? 24,
                hanging: [24, 24, 30][at] ?? 24,
              }
            : {}),
        },
        { font: fontNames.sansSemibold, size, color: hex(page.ink) },
        { next: 'BodyText' },
      ),
      style(
        `Heading${level}Unnumbered`,
        `Heading ${level} Unnumbered`,
        `Heading${level}`,
        { noList: true, outline: level, left: 0, hanging: 0 },
        {},
        { next: 'BodyText' },
      ),
      style(
        `Heading${level}Unlisted`,
        `Heading ${level} Unlisted`,
        `Heading${level}`,
        { noList: true, outline: 0, left: 0, hanging: 0 },
        {},
        { next: 'BodyText' },
      ),
    ]
  })
}

/** True if the document numbers headings and Word's list counts them the same. */
export function headingsNumbered(session: Session): boolean {
  return (
    session.lists.headings && session.document.blocks.some((b) => b.type === 'heading' && b.number !== null)
  )
}

function boldBody(page: PageSpec): string {
  return page.body.family === 'serif' ? fontNames.serifSemibold : fontNames.sansSemibold
}

/** Where source tags stand: beside the text column, in the outer margin. */
export function tagFrame(page: PageSpec): Frame {
  const { width, gap } = page.noteColumn
  const edge = page.margins.left + textWidth(page)
  return width > 0 ? { x: edge + gap, width } : { x: edge + 6, width: Math.max(page.margins.right - 8, 20) }
}

/** How far furniture and wide tables reach beyond the text column, in points. */
export function overhang(page: PageSpec): number {
  return fullWidth(page) - textWidth(page)
}

function fixedCharacterStyles(page: PageSpec): readonly WordStyle[] {
  const style = (id: string, name: string, run: RunLook, quiet = false): WordStyle => ({
    type: 'character',
    id,
    name,
    run,
    quiet,
  })
  return [
    style('FootnoteReference', 'footnote reference', { superscript: true, font: fontNames.sans }, true),
    style('CommentReference', 'annotation reference', { size: 8 }, true),
    style('Hyperlink', 'Hyperlink', { color: hex(page.ink) }, true),
    style('SourceReference', 'Source Reference', { font: fontNames.sans, color: hex(page.ink) }),
    style('Omission', 'Omission', { color: grey }),
    style('NoteLabel', 'Note Label', {
      font: fontNames.sansSemibold,
      smallCaps: true,
      color: hex(page.accent),
    }),
    style('CaptionLabel', 'Caption Label', { font: fontNames.sansSemibold }),
    style('PlainNumber', 'Plain Number', { font: fontNames.sansSemibold }),
    ...Object.entries(tlpColors).map(([label, color]) =>
      style(
        tlpStyleId(label),
        label.replace(':', ' '),
        { color, background: '000000', font: fontNames.sansSemibold },
        true,
      ),
    ),
  ]
}

/** The character style of a TLP label. */
export function tlpStyleId(label: string): string {
  return label.replace(/[^A-Z]/g, '')
}

function tableStyle(session: Session): WordStyle {
  const ink = hex(session.document.page.ink)
  const line = (name: string, eighths: number, color: string) =>
    `<w:${name} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`
  return {
    type: 'table',
    id: 'DossierTable',
    name: 'Dossier Table',
    basedOn: 'TableNormal',
    more:
      `<w:tblPr><w:tblBorders>${line('top', 8, ink)}${line('bottom', 8, ink)}${line('insideH', 4, 'C5CBD3')}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line('bottom', 8, ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  }
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** word/styles.xml. */
export function stylesXml(session: Session): string {
  const normal = session.document.page.body.family === 'serif' ? fontNames.serif : fontNames.sans
  const defaults = runProperties({
    font: normal,
    size: session.document.page.body.size,
    lang: languageTags[session.document.metadata.lang],
  })
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${w}">` +
    `<w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    wordStyles(session)
      .map((s) => styleXml(s, s.id === 'Normal'))
      .join('') +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    '</w:styles>'
  )
}
