// Over 300 lines because drawing and marking content share the state of the page that is open.
import { assertNever } from '../../../../corpus/index.ts'
import type { Drawing, Shape } from '../../../document/drawing.ts'
import { type PackedObjects, type PackedReference, pdfText } from './packed-objects.ts'
import { number } from './pdf-number.ts'
import { Renderer, TextDecorator } from './pdfmake.ts'
import type {
  InlineItem,
  LaidPage,
  LineItem,
  PageItem,
  PdfFont,
  PdfPage,
  SvgItem,
  Vector,
} from './pdfmake-types.ts'
import type { LatePart, PagePart, Places, SharedFontDocument } from './shared-fonts.ts'
import { glyphOperators } from './show-glyphs.ts'
import { pageOf, type Slot, StructureLedger } from './structure.ts'
import { Word } from './word.ts'

/** Raised text (`sup`) stands this share of its size above the baseline, `sub` below: pdfmake's shares. */
const rise = { sup: 0.75, sub: -0.35 }

/** A link annotation whose place and target follow. */
interface Link {
  readonly annotation: PackedReference
  readonly key: number
  readonly pageHeight: number
}

/** Words of one line that are drawn at once. */
interface Run {
  readonly first: InlineItem
  text: string
  x: number
  width: number
}

/** A page whose content is drawn. */
interface OpenPage {
  readonly page: PdfPage
  parts: readonly (Uint8Array | LatePart)[]
}

/**
 * Draws laid-out pages. pdfmake draws each word by itself, which costs time and half of the file; here the words of
 * a line that look the same are one drawing, and lines of one paragraph share a text object. Everything that is drawn is marked:
 * as content of its slot in the structure tree, or as an artifact.
 *
 * Pages are painted in order, and their words given up, while later ones may still be filled; what needs to know all
 * pages (page numbers in the text, heads and feet) is added when they are finished.
 */
export class PagePainter extends Renderer {
  readonly ledger = new StructureLedger()
  readonly #packed: PackedObjects
  /** Called before each page. */
  readonly #checkpoint: () => void
  readonly #decorator: InstanceType<typeof TextDecorator>
  readonly #pages: OpenPage[] = []
  readonly #pdf: SharedFontDocument
  #page = 0
  /** What the open marked content belongs to; `false` where none is open. */
  #open: Slot | 'artifact' | false = false
  #inText = false
  #font: PdfFont | null = null
  #fontSize = 0
  #colour = ''
  #spacing = 0

  constructor(pdf: SharedFontDocument, checkpoint: () => void = () => undefined) {
    super(pdf)
    this.#checkpoint = checkpoint
    this.#packed = pdf.packed
    this.#decorator = new TextDecorator(pdf)
    this.#pdf = pdf
  }

  /** Pages whose content was painted. */
  get painted(): number {
    return this.#pages.length
  }

  /** Paints the content of the next pages. */
  paint(pages: readonly LaidPage[]): void {
    const pdf = this.#pdf
    for (const laid of pages) {
      this.#checkpoint()
      this.#page = this.#pages.length
      pdf.drawn = []
      pdf.addPage({ size: [laid.pageSize.width, laid.pageSize.height] })
      this.ledger.startPage(pdf.page.dictionary)
      this.#paintItems(laid.items)
      // What is drawn is not needed again, and the words of a long document are most of its memory.
      laid.items = []
      this.#pages.push({ page: pdf.page, parts: asBytes(pdf.drawn) })
    }
  }

  /** Adds to the painted pages what was not known before, and writes them. */
  finish(furniture: (index: number) => readonly PageItem[], places: Places): void {
    const pdf = this.#pdf
    this.#pages.forEach((open, index) => {
      this.#checkpoint()
      this.#page = index
      pdf.drawn = []
      pdf.page = open.page
      this.#paintItems(furniture(index))
      for (const part of [...open.parts, ...asBytes(pdf.drawn)])
        open.page.content.write(typeof part === 'function' ? part(places) : part)
      open.page.end()
      open.parts = []
    })
    // pdfkit would end them again with the file.
    pdf._pageBuffer.length = 0
  }

  #paintItems(items: readonly PageItem[]): void {
    for (const entry of items) {
      switch (entry.type) {
        case 'line':
          this.#paintLine(entry.item)
          break
        case 'vector':
          this.#paintVector(entry.item)
          break
        case 'svg':
          this.#paintDrawing(entry.item)
          break
        case 'image':
        case 'attachment':
        case 'beginClip':
        case 'endClip':
        case 'beginVerticalAlignment':
        case 'endVerticalAlignment':
          throw new Error(`The PDF engine draws no ${entry.type}`)
        default:
          assertNever(entry)
      }
    }
    this.#paintSideRules(items)
    this.#close()
  }

  /** The rules beside lines, after the text, so that they part no paragraph's marked content. */
  #paintSideRules(items: readonly PageItem[]): void {
    const out = items.flatMap((entry) => {
      const side = entry.type === 'line' ? entry.item.inlines[0]?.sideRule : undefined
      if (entry.type !== 'line' || side === undefined) return []
      const { x, y } = entry.item
      const box = [
        x - side.distance - side.width,
        y - side.above,
        side.width,
        entry.item.getHeight() + side.above,
      ]
      return [`${fillOperator(side.colour)} ${box.map(number).join(' ')} re f`]
    })
    if (out.length === 0) return
    this.#switchTo('artifact')
    this.#endText()
    this.pdfDocument.addContent(['q', ...out, 'Q'].join('\n'))
  }

  #paintLine(line: LineItem): void {
    const { x, y } = line
    const decorated = line.inlines.some((i) => i.decoration || i.background)
    if (decorated) {
      this.#switchTo('artifact')
      this.#endText()
      this.#decorator.drawBackground(line, x, y)
    }
    const baseline = y + line.getAscenderHeight()
    for (const run of this.#runsOf(line)) this.#paintRun(run, x, baseline)
    const last = line.inlines.at(-1)
    if (last?.leaderTo !== undefined) this.#paintLeader(line, last, baseline)
    if (decorated) {
      this.#switchTo('artifact')
      this.#endText()
      this.#decorator.drawDecorations(line, x, y)
    }
  }

  /** Dots from the end of a contents entry to its page number. */
  #paintLeader(line: LineItem, last: InlineItem, baseline: number): void {
    const from = line.x + last.x + last.width - last.trailingCut + 5
    const to = line.x + line.maxWidth + Number(last.leaderTo)
    if (to - from < 12) return
    this.#switchTo('artifact')
    this.#endText()
    const y = number(baseline - 0.5)
    this.pdfDocument.addContent(
      `q 0.6 w 1 J [0.01 4] 0 d ${rgb(last.color)} RG ${number(from)} ${y} m ${number(to)} ${y} l S Q`,
    )
  }

  #runsOf(line: LineItem): readonly Run[] {
    const runs: Run[] = []
    for (const inline of line.inlines) {
      const last = runs.at(-1)
      if (
        last !== undefined &&
        looksLike(last.first, inline) &&
        Math.abs(last.x + last.width - inline.x) < 0.01
      ) {
        last.text += inline.text
        last.width += inline.width
      } else runs.push({ first: inline, text: inline.text, x: inline.x, width: inline.width })
    }
    return runs
  }

  #paintRun(run: Run, lineX: number, baseline: number): void {
    const { first } = run
    const { slot } = first
    if (run.text.trim() === '' && slot === undefined) return
    const repeated = slot?.once === true && slot.content.some((c) => pageOf(c) !== this.#page)
    this.#switchTo(slot === undefined || repeated ? 'artifact' : slot)
    const shift = first.sup ? rise.sup : first.sub ? rise.sub : 0
    const x = lineX + run.x
    const y = baseline - shift * first.fontSize
    const link = (first.linkToDestination || first.link) && slot !== undefined ? this.#newLink(slot) : null
    if (first.pageOf !== undefined) {
      this.#paintPageNumber(run, first.pageOf, x, y, link)
      return
    }
    this.#showText(run.text, first, x, y)
    if (link !== null) this.#putLink(run, x, y, link)
  }

  /**
   * The number of the page where something stands. It is known after the layout; its column was measured with a
   * stand-in as wide as any.
   */
  #paintPageNumber(run: Run, id: string, lineX: number, y: number, link: Link | null): void {
    const { first } = run
    const { page } = this.pdfDocument
    this.#endText()
    page.fonts[first.font.id] ??= first.font.ref()
    this.#pdf.drawn.push((places) => {
      const text = String(places[id]?.page ?? '')
      const width = first.font.widthOfString(text, first.fontSize)
      const x = first.alignment === 'right' ? lineX + run.width - width : lineX
      if (link !== null) this.#putLink({ ...run, text, width }, x, y, link)
      const out = ['q', `1 0 0 -1 0 ${number(page.height)} cm`, 'BT']
      out.push(`/${first.font.id} ${number(first.fontSize)} Tf`, fillOperator(first.color))
      glyphOperators(text, first, x, page.height - y, out)
      return [...out, 'ET', 'Q'].join('\n')
    })
  }

  /** A link on the open page, in the structure of its words; `#putLink` says where it is and where it leads. */
  #newLink(slot: Slot): Link {
    const key = this.ledger.annotationKey()
    const annotation = this.#packed.reserve()
    const { page } = this.pdfDocument
    page.annotations.push(annotation)
    this.ledger.attach(slot, annotation, key)
    return { annotation, key, pageHeight: page.height }
  }

  #putLink(run: Run, x: number, baseline: number, { annotation, key, pageHeight }: Link): void {
    const { first } = run
    const ascent = (first.font.ascender / 1000) * first.fontSize
    const target = first.linkToDestination
      ? `/Dest${pdfText(first.linkToDestination)}`
      : `/A<</Type/Action/S/URI/URI${pdfText(String(first.link))}>>`
    const top = pageHeight - (baseline - ascent)
    const box = [x, top - first.font.lineHeight(first.fontSize), x + run.width, top]
    // Flag 4: printed. No border: the ink of a link is its mark.
    this.#packed.put(
      annotation,
      `<</Type/Annot/Subtype/Link/Rect[${box.map(number).join(' ')}]/Border[0 0 0]/F 4${target}/Contents${pdfText(run.text.trim())}/StructParent ${key}>>`,
    )
  }

  /** Shows words at a point (x and baseline in points from the top left), inside the open marked content. */
  #showText(
    text: string,
    look: Pick<InlineItem, 'font' | 'fontSize' | 'color' | 'characterSpacing' | 'fontFeatures'>,
    x: number,
    baseline: number,
  ): void {
    const pdf = this.pdfDocument
    const { font, fontSize } = look
    const out: string[] = []
    if (!this.#inText) {
      out.push('q', `1 0 0 -1 0 ${number(pdf.page.height)} cm`, 'BT')
      this.#inText = true
      this.#font = null
      this.#colour = ''
      this.#spacing = 0
    }
    if (this.#font !== font || this.#fontSize !== fontSize) {
      pdf.page.fonts[font.id] ??= font.ref()
      out.push(`/${font.id} ${number(fontSize)} Tf`)
      this.#font = font
      this.#fontSize = fontSize
    }
    if (this.#colour !== look.color) {
      out.push(fillOperator(look.color))
      this.#colour = look.color
    }
    const spacing = look.characterSpacing || 0
    if (this.#spacing !== spacing) {
      out.push(`${number(spacing)} Tc`)
      this.#spacing = spacing
    }
    glyphOperators(text, look, x, pdf.page.height - baseline, out)
    pdf.addContent(out.join('\n'))
  }

  #paintVector(vector: Vector): void {
    this.#switchTo('artifact')
    this.#endText()
    this.renderVector(vector)
  }

  #paintDrawing(svg: SvgItem): void {
    const { drawing, slot } = svg
    if (drawing === undefined) throw new Error('The PDF engine draws figures from their shapes')
    this.#switchTo(slot ?? 'artifact')
    const foot = this.pdfDocument.page.height - svg.y - svg._height
    if (slot !== undefined) slot.element.box = [svg.x, foot, svg.x + svg._width, foot + svg._height]
    const scale = svg._width / drawing.width
    for (const shape of drawing.shapes) this.#paintShape(shape, svg.x, svg.y, scale, drawing)
    this.#close()
  }

  #paintShape(shape: Shape, dx: number, dy: number, scale: number, _drawing: Drawing): void {
    const px = (v: number) => number(dx + v * scale)
    const py = (v: number) => number(dy + v * scale)
    if (shape.shape === 'text') {
      const font = this.pdfDocument.provideFont('sans', shape.bold, false)
      const size = shape.size * scale
      const width = font.widthOfString(shape.text, size)
      const shift = shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0
      this.#showText(
        shape.text,
        { font, fontSize: size, color: shape.fill, characterSpacing: 0, fontFeatures: null },
        dx + shape.x * scale - shift,
        dy + shape.y * scale,
      )
      return
    }
    this.#endText()
    const out: string[] = ['q']
    const paint = (fill: string | null, stroke: string | undefined, path: readonly string[]): void => {
      if (fill !== null) out.push(fillOperator(fill))
      if (stroke !== undefined) out.push(strokeOperator(stroke), `${number(0.75 * scale)} w`)
      out.push(...path, fill !== null && stroke !== undefined ? 'B' : fill !== null ? 'f' : 'S')
    }
    switch (shape.shape) {
      case 'line':
        out.push(strokeOperator(shape.stroke), `${number(shape.width * scale)} w`)
        if (shape.dash !== undefined) out.push(`[${shape.dash.map((d) => number(d * scale)).join(' ')}] 0 d`)
        out.push(`${px(shape.x1)} ${py(shape.y1)} m`, `${px(shape.x2)} ${py(shape.y2)} l`, 'S')
        break
      case 'rect':
        paint(shape.fill, shape.stroke, [
          `${px(shape.x)} ${py(shape.y)} ${number(shape.width * scale)} ${number(shape.height * scale)} re`,
        ])
        break
      case 'circle':
        paint(
          shape.fill,
          shape.stroke,
          circlePath(dx + shape.x * scale, dy + shape.y * scale, shape.r * scale),
        )
        break
      case 'polygon':
        paint(shape.fill, undefined, [
          ...shape.points.map(([x, y], i) => `${px(x)} ${py(y)} ${i === 0 ? 'm' : 'l'}`),
          'h',
        ])
        break
      default:
        assertNever(shape)
    }
    out.push('Q')
    this.pdfDocument.addContent(out.join('\n'))
  }

  /** Opens the marked content of a slot (or an artifact), closing another's. */
  #switchTo(target: Slot | 'artifact'): void {
    if (this.#open === target) return
    this.#close()
    this.#open = target
    this.pdfDocument.addContent(
      target === 'artifact'
        ? '/Artifact <</Type /Pagination>> BDC'
        : `/${target.element.type} <</MCID ${this.ledger.mark(target)}>> BDC`,
    )
  }

  #endText(): void {
    if (!this.#inText) return
    this.pdfDocument.addContent('ET\nQ')
    this.#inText = false
  }

  #close(): void {
    this.#endText()
    if (this.#open === false) return
    this.pdfDocument.addContent('EMC')
    this.#open = false
  }
}

function looksLike(a: InlineItem, b: InlineItem): boolean {
  if (a instanceof Word && b instanceof Word && a.look === b.look)
    return !a.fontFeatures && a.pageOf === undefined && !a.characterSpacing
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.slot === b.slot &&
    a.link === b.link &&
    a.linkToDestination === b.linkToDestination &&
    a.sup === b.sup &&
    a.sub === b.sub &&
    !a.fontFeatures &&
    !b.fontFeatures &&
    a.pageOf === undefined &&
    b.pageOf === undefined &&
    !a.characterSpacing &&
    !b.characterSpacing
  )
}

const encoder = new TextEncoder()

/** Neighbouring strings as bytes (all are ASCII), which wait outside of the heap for what is still to come. */
function asBytes(parts: readonly PagePart[]): readonly (Uint8Array | LatePart)[] {
  const joined: (Uint8Array | LatePart)[] = []
  let strings: string[] = []
  const flush = () => {
    if (strings.length > 0) joined.push(encoder.encode(`${strings.join('\n')}\n`))
    strings = []
  }
  for (const part of parts) {
    if (typeof part === 'string') strings.push(part)
    else {
      flush()
      joined.push(part)
    }
  }
  flush()
  return joined
}

/** Fill and stroke in DeviceRGB, from `#rrggbb`. */
function fillOperator(colour: string): string {
  return `${rgb(colour)} rg`
}

function strokeOperator(colour: string): string {
  return `${rgb(colour)} RG`
}

function rgb(colour: string): string {
  const hex = colour === 'black' ? '#000000' : colour
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Colours are written #rrggbb, not ${colour}`)
  return [1, 3, 5].map((i) => number(Number.parseInt(hex.slice(i, i + 2), 16) / 255)).join(' ')
}

/** A circle of four Bézier curves; 0.5523 is the customary distance of their handles (4/3 · (√2 − 1)). */
function circlePath(cx: number, cy: number, r: number): readonly string[] {
  const k = 0.5523 * r
  const p = (...v: readonly number[]) => v.map(number).join(' ')
  return [
    `${p(cx + r, cy)} m`,
    `${p(cx + r, cy + k, cx + k, cy + r, cx, cy + r)} c`,
    `${p(cx - k, cy + r, cx - r, cy + k, cx - r, cy)} c`,
    `${p(cx - r, cy - k, cx - k, cy - r, cx, cy - r)} c`,
    `${p(cx + k, cy - r, cx + r, cy - k, cx + r, cy)} c`,
    'h',
  ]
}
