import { FileChild, type XmlComponent } from 'docx'

/** What an element may hold: other elements (ours or of the docx library) and character data. */
export type Content = XmlComponent | string

/**
 * Any element of WordprocessingML. The docx library has classes for most, but they write formatting of their own
 * choice into paragraphs and runs; this writes what it is told, so that looks stay in the named styles.
 */
export class Element extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly Content[] = [],
  ) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}

/** An element whose whole content is its `w:val`. */
export function valued(name: string, value: string | number): Element {
  return new Element(name, { 'w:val': value })
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
export function paragraph(
  style: string,
  children: readonly Content[],
  extras: ParagraphExtras = {},
): Element {
  const properties = [
    valued('w:pStyle', style),
    ...(extras.frame === undefined ? [] : [new Element('w:framePr', frameAttributes(extras.frame))]),
    ...(extras.list === undefined
      ? []
      : [
          new Element('w:numPr', {}, [
            valued('w:ilvl', extras.list.level),
            valued('w:numId', extras.list.num),
          ]),
        ]),
  ]
  return new Element('w:p', {}, [new Element('w:pPr', {}, properties), ...children])
}

/** A run in a character style, or in that of its paragraph. */
export function run(style: string | null, ...content: readonly Content[]): Element {
  const properties = style === null ? [] : [new Element('w:rPr', {}, [valued('w:rStyle', style)])]
  return new Element('w:r', {}, [...properties, ...content])
}

/** Character data; tabs and line ends inside it are kept as Word's own elements. */
export function characters(text: string, element: 'w:t' | 'w:delText' = 'w:t'): readonly Element[] {
  return text.split(/(\t|\n)/).flatMap((piece) => {
    if (piece === '') return []
    if (piece === '\t') return [new Element('w:tab')]
    if (piece === '\n') return [new Element('w:br')]
    return [new Element(element, { 'xml:space': 'preserve' }, [piece])]
  })
}

/** A run of plain text. */
export function textRun(text: string, style: string | null = null): Element {
  return run(style, ...characters(text))
}
