import type { InlineItem, PdfKitDocument, StyleStack } from './pdfmake-types.ts'
import type { WordLook } from './word.ts'

/** A run of a definition: plain text with its own style. */
export interface PlainRun {
  readonly text: string
}

/** What only pdfmake's own code knows to break or indent; a paragraph that has one of them is left to it. */
const special = [
  ...['noWrap', 'wordBreak', 'leadingIndent', 'preserveLeadingSpaces', 'preserveTrailingSpaces'],
  ...['_textRef', '_tocItemRef', '_pageRef', 'style'],
]

/** True where all are runs of plain text, and nothing special is said of them. */
export function arePlain(texts: unknown, stack: StyleStack): texts is readonly PlainRun[] {
  return (
    Array.isArray(texts) &&
    texts.every(
      (t: unknown) =>
        typeof t === 'object' &&
        t !== null &&
        'text' in t &&
        typeof t.text === 'string' &&
        !special.some((p) => p in t),
    ) &&
    special.every((p) => inherited(stack, p) === undefined)
  )
}

/** Properties of a run's words, as pdfmake names them, and what they are where nothing is said. */
const usual = {
  font: 'Roboto',
  bold: false,
  italics: false,
  alignment: 'left',
  fontSize: 12,
  fontFeatures: null,
  characterSpacing: 0,
  color: 'black',
  decoration: null,
  decorationColor: null,
  decorationStyle: null,
  decorationThickness: null,
  background: null,
  link: null,
  linkToPage: null,
  linkToDestination: null,
  opacity: 1,
  sup: false,
  sub: false,
  lineHeight: 1,
}

type Look = { -readonly [P in keyof typeof usual]: unknown }

const properties = Object.keys(usual) as (keyof Look)[]

/** The size of raised and lowered text: pdfmake's share. */
const raisedSize = 0.58

/**
 * How the words of each run of a paragraph look. pdfmake asks its stack of styles some 24 times for each word; all
 * that runs do not say themselves is the same for the whole paragraph and asked for once.
 */
export function looksOf(
  pdf: PdfKitDocument,
  runs: readonly PlainRun[],
  stack: StyleStack,
): readonly WordLook[] {
  const paragraph: Look = { ...usual }
  for (const property of properties) {
    const value = inherited(stack, property)
    if (value !== undefined) paragraph[property] = value
  }
  return runs.map((run) => {
    const own = run as Partial<InlineItem> & Partial<Look>
    const say = <P extends keyof Look>(property: P): unknown => own[property] ?? paragraph[property]
    const font = pdf.provideFont(String(say('font')), say('bold') === true, say('italics') === true)
    const sup = Boolean(say('sup'))
    const sub = Boolean(say('sub'))
    const size = Number(say('fontSize'))
    const fontSize = sup || sub ? size * raisedSize : size
    return {
      font,
      fontSize,
      height: font.lineHeight(fontSize) * Number(say('lineHeight')),
      color: String(say('color')),
      alignment: String(say('alignment')),
      characterSpacing: Number(say('characterSpacing')),
      fontFeatures: say('fontFeatures'),
      opacity: Number(say('opacity')),
      sup,
      sub,
      decoration: say('decoration'),
      decorationColor: say('decorationColor'),
      decorationStyle: say('decorationStyle'),
      decorationThickness: say('decorationThickness'),
      background: say('background'),
      link: say('link'),
      linkToPage: say('linkToPage'),
      linkToDestination: say('linkToDestination') as string | null,
      noWrap: null,
      slot: own.slot,
      sideRule: own.sideRule,
      pageOf: own.pageOf,
      leaderTo: own.leaderTo,
    }
  })
}

/** What the paragraph or what stands around it says of a property; undefined where nothing does. */
function inherited(stack: StyleStack, property: string): unknown {
  const { styleOverrides, defaultStyle } = stack
  for (let i = styleOverrides.length - 1; i >= 0; i -= 1) {
    const style = styleOverrides[i]
    // A string names a style; the engine's definitions have none.
    const value = typeof style === 'object' ? style[property] : undefined
    if (value !== undefined && value !== null) return value
  }
  return defaultStyle?.[property] ?? undefined
}
