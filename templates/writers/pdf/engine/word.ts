import type { InlineItem, PdfFont, SideRule } from './pdfmake-types.ts'
import type { Slot } from './structure.ts'

/** What all words of a run share, as pdfmake measured it. */
export type WordLook = Readonly<Omit<InlineItem, 'text' | 'width' | 'x' | 'leadingCut' | 'trailingCut'>>

/**
 * A measured word. pdfmake gives each word an object of its own with every property of its run, which is most of the
 * memory of a long document; here a word has what is its own, and shares its run's look.
 */
export class Word implements InlineItem {
  text: string
  width: number
  leadingCut = 0
  trailingCut = 0
  x = 0
  lineEnd: boolean
  noNewLine: boolean
  justifyShift = 0
  readonly look: WordLook

  constructor(text: string, look: WordLook, width: number, lineEnd: boolean, noNewLine: boolean) {
    this.text = text
    this.look = look
    this.width = width
    this.lineEnd = lineEnd
    this.noNewLine = noNewLine
  }

  get font(): PdfFont {
    return this.look.font
  }
  get fontSize(): number {
    return this.look.fontSize
  }
  get color(): string {
    return this.look.color
  }
  get alignment(): string {
    return this.look.alignment
  }
  get characterSpacing(): number {
    return this.look.characterSpacing
  }
  get fontFeatures(): unknown {
    return this.look.fontFeatures
  }
  get opacity(): number {
    return this.look.opacity
  }
  get sup(): boolean {
    return this.look.sup
  }
  get sub(): boolean {
    return this.look.sub
  }
  get decoration(): unknown {
    return this.look.decoration
  }
  get decorationColor(): unknown {
    return this.look.decorationColor
  }
  get decorationStyle(): unknown {
    return this.look.decorationStyle
  }
  get decorationThickness(): unknown {
    return this.look.decorationThickness
  }
  get background(): unknown {
    return this.look.background
  }
  get link(): unknown {
    return this.look.link
  }
  get linkToPage(): unknown {
    return this.look.linkToPage
  }
  get linkToDestination(): string | null {
    return this.look.linkToDestination
  }
  get noWrap(): unknown {
    return this.look.noWrap
  }
  get height(): number {
    return this.look.height
  }
  get slot(): Slot | undefined {
    return this.look.slot
  }
  get pageOf(): string | undefined {
    return this.look.pageOf
  }
  get leaderTo(): unknown {
    return this.look.leaderTo
  }
  get sideRule(): SideRule | undefined {
    return this.look.sideRule
  }
}
