import { assertNever } from '../../../corpus/index.ts'
import type { Document, Inline, Mark, Text } from '../../document/nodes.ts'
import type { Numbering } from '../../document/numbering.ts'
import type { Labels } from '../../labels.ts'
import { naturalLeading } from '../font-metrics.ts'
import { greys, type StyleName, type TextStyle } from '../style.ts'
import { element, type Slot, type StructureElement, slotIn } from './engine/structure.ts'
import type { Cut, Faces, Family } from './faces.ts'
import { furnitureOrigin } from './furniture-origin.ts'

/** What all builders of the definition need. Collects, besides, the characters that no font has. */
export interface Press {
  readonly document: Document
  readonly numbering: Numbering
  readonly labels: Labels
  readonly styles: Readonly<Record<StyleName, TextStyle>>
  readonly faces: Faces
  readonly root: StructureElement
  /** Character → where it was met (sentence id, or a word for the place). */
  readonly missing: Map<string, Set<string>>
  /** Table → text widths of its columns, noted for the formats that share this layout. */
  readonly columns: Map<string, readonly number[]>
  /** Width of the column that blocks are set in, where it is not the page's own. */
  readonly columnWidth: number | undefined
}

/** A text run of a pdfmake definition. */
export interface Run {
  readonly text: string
  readonly font: Family
  readonly bold: boolean
  readonly italics: boolean
  readonly fontSize: number
  readonly lineHeight: number
  readonly color: string
  readonly slot?: Slot
  readonly [property: string]: unknown
}

/** Stands where a character cannot be shown; the diagnostics name it. */
const tofu = '□'

/** Looks of a run beyond its style. */
export interface RunLook {
  readonly marks?: readonly Mark[]
  readonly slot?: Slot
  readonly origin?: string
  readonly extra?: Readonly<Record<string, unknown>>
}

/** One string in a style as runs: several where characters come from another family. */
export function runs(press: Press, value: string, style: TextStyle, look: RunLook = {}): readonly Run[] {
  const marks = look.marks ?? []
  const bold = style.bold || marks.includes('strong')
  const italics = style.italic || marks.includes('emphasis')
  const cut: Cut = bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal'
  const base = {
    bold,
    italics,
    fontSize: style.size,
    color: marks.includes('quiet') ? greys.quiet : style.colour,
    ...(style.tracking === 0 ? {} : { characterSpacing: style.tracking }),
    ...decoration(marks, press.document.page.accent),
    ...(look.slot === undefined ? {} : { slot: look.slot }),
    ...look.extra,
  }
  return byFamily(press, value, style.family, cut, look.origin ?? furnitureOrigin).map(
    ({ family, text }) => ({
      text,
      font: family,
      lineHeight: style.leading / (style.size * naturalLeading[family]),
      ...base,
    }),
  )
}

/** Repairs get a dotted line, edits a solid one in the analyst's ink: both read in black and white. */
function decoration(marks: readonly Mark[], accent: string): Record<string, unknown> {
  if (marks.includes('edited'))
    return { decoration: 'underline', decorationColor: accent, decorationThickness: 0.6 }
  if (marks.includes('repaired'))
    return {
      decoration: 'underline',
      decorationStyle: 'dotted',
      decorationColor: greys.quiet,
      decorationThickness: 0.6,
    }
  return {}
}

/** Characters that both text families have for certain: no look-up for the bulk of all text. */
const plain = /^[\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201d\u2026]*$/

function byFamily(
  press: Press,
  value: string,
  wanted: Family,
  cut: Cut,
  origin: string,
): readonly { readonly family: Family; readonly text: string }[] {
  if (plain.test(value)) return [{ family: wanted, text: value }]
  const parts: { family: Family; text: string }[] = []
  for (const character of value) {
    const codePoint = character.codePointAt(0) ?? 0
    const last = parts.at(-1)
    let family: Family | null
    let shown = character
    if (character === '\n' || character === '\t') family = last?.family ?? wanted
    else family = press.faces.familyFor(codePoint, wanted, cut)
    if (family === null) {
      const places = press.missing.get(character) ?? new Set()
      places.add(origin)
      press.missing.set(character, places)
      family = press.faces.familyFor(tofu.codePointAt(0) ?? 0, 'sans', cut) ?? wanted
      shown = tofu
    }
    if (last !== undefined && last.family === family) last.text += shown
    else parts.push({ family, text: shown })
  }
  return parts
}

/** Inlines in a style, their words put into the structure tree under `parent`, in order. */
export function inlineRuns(
  press: Press,
  inlines: readonly Inline[],
  style: TextStyle,
  parent: StructureElement,
  options: { readonly once?: boolean; readonly extra?: Readonly<Record<string, unknown>> } = {},
): readonly Run[] {
  const { numbering } = press
  let slot: Slot | null = null
  const here = (): Slot => {
    slot ??= slotIn(parent, options.once === true)
    return slot
  }
  const linked = (
    value: string,
    destination: string | null,
    url: string | null,
    look: TextStyle,
  ): readonly Run[] => {
    const link = element('Link', parent)
    const inside = slotIn(link, options.once === true)
    slot = null
    const target = destination !== null ? { linkToDestination: destination } : { link: url }
    return runs(press, value, look, { slot: inside, extra: { ...options.extra, ...target } })
  }
  const textRuns = (node: Text): readonly Run[] =>
    runs(press, node.text, markStyle(node, style), {
      marks: node.marks ?? [],
      slot: here(),
      origin: originOf(node),
      ...(options.extra === undefined ? {} : { extra: options.extra }),
    })
  return inlines.flatMap((inline): readonly Run[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline)
      case 'omission':
        return runs(
          press,
          '[…]',
          { ...style, colour: greys.quiet },
          {
            slot: here(),
            ...(options.extra === undefined ? {} : { extra: options.extra }),
          },
        )
      case 'citation': {
        const note = press.document.notes[inline.note]
        if (note === undefined) return []
        const number = numbering.sourceNumber[note.source] ?? 0
        const tag = { ...citationStyle(style), colour: press.document.page.ink }
        const mark = linked(`[${number}]`, note.source, null, tag)
        if (press.document.page.notes === 'margin') return mark
        const place = note.children.map((c) => (c.type === 'text' ? c.text : '')).join('')
        return [
          ...mark,
          ...runs(
            press,
            `\u00a0${place}`,
            { ...citationStyle(style), colour: greys.quiet },
            { slot: here() },
          ),
        ]
      }
      case 'source-ref':
        return linked(`[${numbering.sourceNumber[inline.source] ?? 0}]`, inline.source, null, {
          ...style,
          colour: press.document.page.ink,
        })
      case 'link': {
        const value = inline.children.map((c) => c.text).join('')
        return inline.target.kind === 'internal'
          ? linked(value, inline.target.id, null, style)
          : linked(value, null, inline.target.url, { ...style, colour: press.document.page.ink })
      }
      case 'line-break':
        return runs(press, '\n', style, { slot: here() })
      default:
        return assertNever(inline)
    }
  })
}

/** Citations are set in the sans, a little smaller than the text they follow; the line keeps its height. */
function citationStyle(style: TextStyle): TextStyle {
  const size = Math.round(style.size * 0.82 * 2) / 2
  return { ...style, family: 'sans', size, bold: false, italic: false }
}

function markStyle(node: Text, style: TextStyle): TextStyle {
  return node.marks?.includes('code') ? { ...style, family: 'sans' } : style
}

/** Where a character was met, in words that lead the user to it. */
function originOf(node: Text): string {
  switch (node.origin.kind) {
    case 'source':
      return node.origin.trace
    case 'derived':
      return node.origin.sentences[0] ?? 'a table'
    case 'metadata':
      return node.origin.source
    case 'analyst':
      return `your ${node.origin.part}`
    case 'generated':
      return 'the document'
    default:
      return assertNever(node.origin)
  }
}
