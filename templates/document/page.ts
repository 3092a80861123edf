import type { Paper } from '../../corpus/index.ts'

/** Points (1/72 inch). */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * The look that a template asks for, in a few numbers; writers derive all their styles from it (writers/style).
 * Sizes and distances in points.
 */
export interface PageSpec {
  readonly paper: Paper
  readonly margins: Margins
  /**
   * `margin`: notes stand in the outer margin beside their excerpt (in Word: footnotes). `inline`: the place
   * follows the source's number in the text ("[2] ¶3"; in Word: footnotes).
   */
  readonly notes: 'margin' | 'inline'
  /** Width of the margin column and its distance from the text; 0 where notes are inline. */
  readonly noteColumn: { readonly width: number; readonly gap: number }
  readonly body: {
    readonly family: 'serif' | 'sans'
    readonly size: number
    readonly leading: number
    readonly after: number
  }
  readonly title: { readonly size: number; readonly align: 'left' | 'center' }
  /** Sizes of the three heading levels. */
  readonly headings: readonly [number, number, number]
  /** Ink of headings and rules, `#rrggbb`. */
  readonly ink: string
  /** Ink of the analyst's own text, `#rrggbb`. */
  readonly accent: string
  /** A template that promises a length says so here; nothing is cut or shrunk to keep it. */
  readonly pageLimit: number | null
}

/** Paper sizes in points: ISO 216 A4, ANSI Letter. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

/** Width of the text column in points: paper less margins, the note column and its gap. */
export function textWidth(page: PageSpec): number {
  return fullWidth(page) - page.noteColumn.width - page.noteColumn.gap
}

/** Width in points of what is set across text and note column (wide tables and figures). */
export function fullWidth(page: PageSpec): number {
  return paperSizes[page.paper].width - page.margins.left - page.margins.right
}
