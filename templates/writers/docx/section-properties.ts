import { type PageSpec, paperSizes, textWidth } from '../../document/page.ts'
import { element, type Markup, valued } from './element.ts'
import { extraDepth } from './pagination.ts'

/** Columns of equal width with a gap in points between them. */
export interface Columns {
  readonly count: number
  readonly gap: number
}

const twips = (points: number) => Math.round(points * 20)

/**
 * The properties of a section (ECMA-376 Part 1, 17.6.17). The first has `furniture`, the references to its heads and
 * feet, which the others take over; those continue on the same page.
 */
export function sectionProperties(
  page: PageSpec,
  columns: Columns | null,
  furniture: readonly Markup[] | null,
): Markup {
  const paper = paperSizes[page.paper]
  return element('w:sectPr', {}, [
    ...(furniture ?? [valued('w:type', 'continuous')]),
    element('w:pgSz', {
      'w:w': twips(paper.width),
      'w:h': twips(paper.height),
      'w:orient': 'portrait',
    }),
    element('w:pgMar', {
      'w:top': twips(page.margins.top),
      'w:right': twips(paper.width - page.margins.left - textWidth(page)),
      'w:bottom': twips(page.margins.bottom - extraDepth),
      'w:left': twips(page.margins.left),
      'w:header': twips(Math.min(22, page.margins.top / 2)),
      'w:footer': twips(Math.min(20, page.margins.bottom / 2)),
      'w:gutter': 0,
    }),
    ...(columns === null
      ? []
      : [element('w:cols', { 'w:space': twips(columns.gap), 'w:num': columns.count, 'w:equalWidth': 1 })]),
    ...(furniture === null ? [] : [element('w:titlePg')]),
    element('w:docGrid', { 'w:linePitch': 360 }),
  ])
}
