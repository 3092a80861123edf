import { xmlAttribute, xmlText } from '../xml-text.ts'

/** Markup of WordprocessingML: whole elements, their characters escaped. Only the functions of this file make it. */
export type Markup = string & { readonly [markup]: true }
declare const markup: unique symbol

/** Characters as the content of an element. */
export function escaped(text: string): Markup {
  return xmlText(text) as Markup
}

/**
 * Any element of WordprocessingML. The docx library has classes for most, but they write formatting of their own
 * choice into paragraphs and runs; this writes what it is told, so that looks stay in the named styles. It is text at
 * once, for a tree of objects would be walked twice by the library.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Markup[] = [],
): Markup {
  let opening = `<${name}`
  for (const key in attributes) {
    const value = attributes[key] ?? ''
    opening += ` ${key}="${typeof value === 'number' ? value : xmlAttribute(value)}"`
  }
  return (children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`) as Markup
}

/** An element whose whole content is its `w:val`. */
export function valued(name: string, value: string | number): Markup {
  return element(name, { 'w:val': value })
}

/** What a paragraph may carry besides its style: its place in a list, or in the margin. Nothing else. */
export interface ParagraphExtras {
  readonly list?: { readonly num: number; readonly level: number }
  /**
   * The paragraph stands in the margin. Its style says so already, which is enough for Word; LibreOffice reads a
   * frame from the paragraph only.
   */
  readonly frame?: Frame
}

/** A place in the margin, in points: from the left edge of the paper, and how wide. */
export interface Frame {
  readonly x: number
  readonly width: number
}

/** The attributes of `w:framePr` for a place in the margin, its top beside the paragraph that follows. */
export function frameAttributes(frame: Frame): Readonly<Record<string, string | number>> {
  return {
    'w:w': Math.round(frame.width * 20),
    'w:hSpace': 0,
    'w:wrap': 'around',
    'w:vAnchor': 'text',
    'w:hAnchor': 'page',
    'w:x': Math.round(frame.x * 20),
    'w:y': 1,
  }
}

/** A paragraph in a named style. */
export function paragraph(style: string, children: readonly Markup[], extras: ParagraphExtras = {}): Markup {
  const properties = [
    valued('w:pStyle', style),
    ...(extras.frame === undefined ? [] : [element('w:framePr', frameAttributes(extras.frame))]),
    ...(extras.list === undefined
      ? []
      : [element('w:numPr', {}, [valued('w:ilvl', extras.list.level), valued('w:numId', extras.list.num)])]),
  ]
  return element('w:p', {}, [element('w:pPr', {}, properties), ...children])
}

/** A run in a character style, or in that of its paragraph. */
export function run(style: string | null, ...content: readonly Markup[]): Markup {
  const properties = style === null ? [] : [element('w:rPr', {}, [valued('w:rStyle', style)])]
  return element('w:r', {}, [...properties, ...content])
}

/** Character data; tabs and line ends inside it are kept as Word's own elements. */
export function characters(text: string, name: 'w:t' | 'w:delText' = 'w:t'): readonly Markup[] {
  return text.split(/(\t|\n)/).flatMap((piece) => {
    if (piece === '') return []
    if (piece === '\t') return [element('w:tab')]
    if (piece === '\n') return [element('w:br')]
    return [preserved(name, piece)]
  })
}

/** An element that holds characters whose spaces count. */
export function preserved(name: string, text: string): Markup {
  return element(name, { 'xml:space': 'preserve' }, [escaped(text)])
}

/** A run of plain text. */
export function textRun(text: string, style: string | null = null): Markup {
  return run(style, ...characters(text))
}
