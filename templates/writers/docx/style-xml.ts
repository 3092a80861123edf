import type { StyleName } from '../style.ts'
import { xmlAttribute } from '../xml-text.ts'
import { type Frame, frameAttributes } from './element.ts'

/** The look of a run; fields left out are inherited. Sizes in points, colours as six hex digits. */
export interface RunLook {
  readonly font?: string
  readonly italic?: boolean
  readonly bold?: boolean
  readonly caps?: boolean
  readonly smallCaps?: boolean
  readonly color?: string
  readonly size?: number
  /** Extra space between characters, points. */
  readonly tracking?: number
  readonly underline?: { readonly kind: 'single' | 'dotted' | 'dash'; readonly color: string }
  readonly background?: string
  readonly superscript?: boolean
  /** BCP 47. */
  readonly lang?: string
}

/** A line beside or around a paragraph. Width and distance in points. */
export interface Border {
  readonly width: number
  readonly color: string
  readonly space: number
}

/** The look of a paragraph; fields left out are inherited. Distances in points. */
export interface ParagraphLook {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly startsPage?: boolean
  /** Stands in the margin: `x` from the left edge of the paper, `width` wide, top beside the paragraph it precedes. */
  readonly frame?: Frame
  readonly list?: { readonly num: number; readonly level: number }
  readonly noList?: boolean
  readonly border?: Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', Border>>>
  readonly background?: string
  readonly tabs?: readonly {
    readonly at: number
    readonly align: 'left' | 'center' | 'right'
    readonly leader?: 'dot'
  }[]
  readonly before?: number
  readonly after?: number
  /** Distance of baselines. `least`: more where something tall stands in the line (a figure). */
  readonly line?: { readonly points: number; readonly rule: 'exact' | 'least' }
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly align?: 'left' | 'center' | 'right'
  /** Level in the outline, from 1; 0 for none. */
  readonly outline?: number
  readonly contextual?: boolean
}

/** A named style of the file. */
export interface WordStyle {
  readonly type: 'paragraph' | 'character' | 'table'
  readonly id: string
  /** As Word shows it; built-in names are Word's own English ones, which it translates. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: ParagraphLook
  readonly run?: RunLook
  /** XML after the common part: what only table styles have. */
  readonly more?: string
  /** Not shown in the gallery (furniture, notes). */
  readonly quiet?: boolean
}

/** Makes a style from the token of `writers/style` that the PDF is drawn with, and what Word needs besides. */
export type MakeStyle = (
  id: string,
  name: string,
  token: StyleName,
  basedOn?: string,
  paragraph?: ParagraphLook,
  run?: RunLook,
  more?: Partial<WordStyle>,
) => WordStyle

const twips = (points: number) => Math.round(points * 20)

/** `w:rPr` in the order that the schema asks for; empty where there is nothing to say. */
export function runProperties(look: RunLook): string {
  const font = look.font === undefined ? '' : xmlAttribute(look.font)
  const inner = [
    font === '' ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`,
    look.bold === undefined ? '' : onOff('b', look.bold) + onOff('bCs', look.bold),
    look.italic === undefined ? '' : onOff('i', look.italic) + onOff('iCs', look.italic),
    look.caps === undefined ? '' : onOff('caps', look.caps),
    look.smallCaps === undefined ? '' : onOff('smallCaps', look.smallCaps),
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    look.tracking === undefined ? '' : `<w:spacing w:val="${twips(look.tracking)}"/>`,
    look.size === undefined
      ? ''
      : `<w:sz w:val="${Math.round(look.size * 2)}"/><w:szCs w:val="${Math.round(look.size * 2)}"/>`,
    look.underline === undefined
      ? ''
      : `<w:u w:val="${look.underline.kind}" w:color="${look.underline.color}"/>`,
    look.background === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.background}"/>`,
    look.superscript === true ? '<w:vertAlign w:val="superscript"/>' : '',
    look.lang === undefined ? '' : `<w:lang w:val="${look.lang}"/>`,
  ].join('')
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`
}

/** `w:pPr` in the order that the schema asks for; empty where there is nothing to say. */
export function paragraphProperties(look: ParagraphLook): string {
  const inner = [
    look.keepNext === undefined ? '' : onOff('keepNext', look.keepNext),
    look.keepLines === undefined ? '' : onOff('keepLines', look.keepLines),
    look.startsPage === true ? '<w:pageBreakBefore/>' : '',
    look.frame === undefined
      ? ''
      : `<w:framePr${Object.entries(frameAttributes(look.frame))
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('')}/>`,
    look.noList === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : '',
    look.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.list.level}"/><w:numId w:val="${look.list.num}"/></w:numPr>`,
    look.border === undefined ? '' : borders(look.border),
    look.background === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${look.background}"/>`,
    look.tabs === undefined
      ? ''
      : `<w:tabs>${look.tabs
          .map(
            (t) =>
              `<w:tab w:val="${t.align}"${t.leader === undefined ? '' : ` w:leader="${t.leader}"`} w:pos="${twips(t.at)}"/>`,
          )
          .join('')}</w:tabs>`,
    spacing(look),
    indent(look),
    look.contextual === true ? '<w:contextualSpacing/>' : '',
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline === 0 ? 9 : look.outline - 1}"/>`,
  ].join('')
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`
}

function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`
}

function borders(sides: NonNullable<ParagraphLook['border']>): string {
  const side = (name: 'top' | 'left' | 'bottom' | 'right') => {
    const b = sides[name]
    return b === undefined
      ? ''
      : `<w:${name} w:val="single" w:sz="${Math.round(b.width * 8)}" w:space="${Math.round(b.space)}" w:color="${b.color}"/>`
  }
  return `<w:pBdr>${side('top')}${side('left')}${side('bottom')}${side('right')}</w:pBdr>`
}

function spacing(look: ParagraphLook): string {
  const attributes = [
    look.before === undefined ? '' : ` w:before="${twips(look.before)}"`,
    look.after === undefined ? '' : ` w:after="${twips(look.after)}"`,
    look.line === undefined
      ? ''
      : ` w:line="${twips(look.line.points)}" w:lineRule="${look.line.rule === 'exact' ? 'exact' : 'atLeast'}"`,
  ].join('')
  return attributes === '' ? '' : `<w:spacing${attributes}/>`
}

function indent(look: ParagraphLook): string {
  const attributes = [
    look.left === undefined ? '' : ` w:left="${twips(look.left)}"`,
    look.right === undefined ? '' : ` w:right="${twips(look.right)}"`,
    look.hanging === undefined ? '' : ` w:hanging="${twips(look.hanging)}"`,
  ].join('')
  return attributes === '' ? '' : `<w:ind${attributes}/>`
}

/** One `w:style`. */
export function styleXml(style: WordStyle, isDefault = false): string {
  return (
    `<w:style w:type="${style.type}"${isDefault ? ' w:default="1"' : ''}` +
    ` w:styleId="${xmlAttribute(style.id)}"><w:name w:val="${xmlAttribute(style.name)}"/>` +
    (style.basedOn === undefined ? '' : `<w:basedOn w:val="${xmlAttribute(style.basedOn)}"/>`) +
    (style.next === undefined ? '' : `<w:next w:val="${xmlAttribute(style.next)}"/>`) +
    (style.quiet === true ? '<w:uiPriority w:val="99"/>' : '<w:uiPriority w:val="1"/><w:qFormat/>') +
    paragraphProperties(style.paragraph ?? {}) +
    runProperties(style.run ?? {}) +
    (style.more ?? '') +
    '</w:style>'
  )
}
