import type { Language } from '../../../corpus/index.ts'
import type { Document, Inline, Mark, Text } from '../../document/nodes.ts'
import { stretchesOf } from '../../document/walk.ts'
import { greys } from '../style.ts'
import type { RunLook, WordStyle } from './style-xml.ts'
import { fontName, fontNames } from './styles.ts'

/** The character styles of one document. A run has one style, so marks that meet get a style of their own. */
export interface CharacterStyles {
  /** Id of the style for a text in a paragraph of this family (the body's by default), null where it needs none. */
  readonly of: (text: Text, family?: 'serif' | 'sans') => string | null
  readonly styles: readonly WordStyle[]
}

/** Marks in the order in which they are named and laid over each other: a later look wins. */
const order: readonly Mark[] = [
  'code',
  'quiet',
  'small-caps',
  'emphasis',
  'strong',
  'evidence',
  'repaired',
  'edited',
]

const names: Readonly<Record<Mark, string>> = {
  code: 'Code',
  quiet: 'Quiet',
  'small-caps': 'Small Capitals',
  emphasis: 'Emphasis',
  strong: 'Strong',
  evidence: 'Evidence',
  repaired: 'Repaired',
  edited: 'Edited',
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' }

/** BCP 47 tags for Word's spelling checker. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

/**
 * The styles for all combinations of marks and language that occur in the text of a document. A text in another
 * language than the document's (a source in French, quoted in an English briefing) says so, for the spelling checker.
 */
export function characterStyles(document: Document): CharacterStyles {
  const sourceLanguage = new Map(document.sources.map((s) => [s.id, s.language]))
  const foreign = (text: Text): Language | null => {
    if (text.origin.kind !== 'source') return null
    const source = document.traces[text.origin.trace]?.source
    const lang = source === undefined ? undefined : sourceLanguage.get(source)
    return lang === undefined || lang === document.metadata.lang ? null : lang
  }
  const body = document.page.body.family
  const marksOf = (text: Text) => order.filter((m) => text.marks?.includes(m) === true)
  const styles = new Map<string, WordStyle>()
  const add = (style: WordStyle) => styles.set(style.id, style)
  for (const mark of order) add(combined(document, [mark], null, body))
  for (const text of textsOf(document)) {
    const marks = marksOf(text)
    const lang = foreign(text)
    if (marks.length === 0 && lang === null) continue
    add(combined(document, marks, lang, body))
    if (marks.includes('strong')) add(combined(document, marks, lang, 'sans'))
  }
  return {
    of: (text, family = body) => {
      const marks = marksOf(text)
      const lang = foreign(text)
      return marks.length === 0 && lang === null ? null : combined(document, marks, lang, family).id
    },
    styles: [...styles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** The style of these marks; a semibold cut belongs to a family, so it depends on the paragraph's. */
function combined(
  document: Document,
  marks: readonly Mark[],
  lang: Language | null,
  family: 'serif' | 'sans',
): WordStyle {
  const other = marks.includes('strong') && family !== document.page.body.family
  const parts = [
    ...marks.map((m) => names[m]),
    ...(other ? [family === 'sans' ? 'Sans' : 'Serif'] : []),
    ...(lang === null ? [] : [languageNames[lang]]),
  ]
  const look: RunLook = Object.assign({}, ...marks.map((mark) => lookOf(document, mark, family)))
  return {
    type: 'character',
    id: parts.join('').replaceAll(' ', ''),
    name: parts.join(' + '),
    run: lang === null ? look : { ...look, lang: languageTags[lang] },
  }
}

function lookOf(document: Document, mark: Mark, family: 'serif' | 'sans'): RunLook {
  const { ink, accent } = document.page
  const color = (hex: string) => hex.slice(1).toUpperCase()
  switch (mark) {
    case 'strong':
      return { font: fontName(family, true) }
    case 'emphasis':
      return { italic: true }
    case 'small-caps':
      return { smallCaps: true }
    case 'quiet':
      return { color: color(greys.quiet) }
    case 'repaired':
      return { underline: { kind: 'dotted', color: color(greys.quiet) } }
    case 'edited':
      return { underline: { kind: 'single', color: color(accent) } }
    case 'evidence':
      return { underline: { kind: 'single', color: color(ink) } }
    case 'code':
      return { font: fontNames.sans }
  }
}

function textsOf(document: Document): readonly Text[] {
  const inInlines = (inlines: readonly Inline[]): readonly Text[] =>
    inlines.flatMap((i) => (i.type === 'text' ? [i] : i.type === 'link' ? i.children : []))
  return [
    ...document.blocks.flatMap((b) => stretchesOf(b).flatMap((s) => inInlines(s.inlines))),
    ...Object.values(document.notes).flatMap((n) => inInlines(n.children)),
    ...document.sources.flatMap((s) => s.children.flatMap(inInlines)),
  ]
}
