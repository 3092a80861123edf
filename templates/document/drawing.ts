/**
 * A vector drawing as data: the few shapes that the figures need. Points (1/72 inch), origin at the top left. One
 * description serves every writer: SVG for the PDF and Word, and a picture for programs that show no SVG.
 */
export type Shape =
  | {
      readonly shape: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: string
      readonly width: number
      readonly dash?: readonly number[]
    }
  | {
      readonly shape: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string | null
      readonly stroke?: string
    }
  | {
      readonly shape: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly fill: string | null
      readonly stroke?: string
    }
  | {
      readonly shape: 'polygon'
      readonly points: readonly (readonly [number, number])[]
      readonly fill: string
    }
  | {
      readonly shape: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
      readonly bold: boolean
    }

export interface Drawing {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
