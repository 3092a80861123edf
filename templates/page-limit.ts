import type { Diagnostic } from '../corpus/index.ts'
import { counted, say } from '../corpus/index.ts'
import type { BlockOf, Document } from './document/nodes.ts'
import { flatBlocks } from './document/walk.ts'
import type { Layout } from './layout.ts'

/** How many of the longest excerpts are named. */
const named = 3

/**
 * Says by how much a document runs over the length that its template promises, and which excerpts are longest. Nothing is
 * cut and no type is shrunk: the analyst decides what goes.
 */
export function pageLimit(document: Document, layout: Layout): readonly Diagnostic[] {
  const limit = document.page.pageLimit
  if (limit === null || layout.pages <= limit) return []
  const excerpts = flatBlocks(document)
    .filter((b): b is BlockOf<'excerpt'> => b.type === 'excerpt')
    .map((excerpt) => ({ excerpt, height: layout.heights[excerpt.id] ?? 0 }))
    .toSorted((a, b) => b.height - a.height)
    .slice(0, named)
  const over = layout.pages - limit
  const longest = excerpts.map(({ excerpt, height }) => {
    const lines = Math.max(1, Math.round(height / document.page.body.leading))
    const title = document.sources.find((s) => s.id === excerpt.source)?.title ?? excerpt.source
    const under = flatBlocks(document).find((b) => b.type === 'heading' && b.section === excerpt.section)
    const section =
      under?.type === 'heading'
        ? `${under.children.map((c) => (c.type === 'text' ? c.text : '')).join('')}: `
        : ''
    return `${section}“${title}” ¶${excerpt.locator.paragraph} (${lines} ${lines === 1 ? 'line' : 'lines'})`
  })
  return [
    {
      severity: 'warning',
      rule: 'page-limit',
      ...say`The document has ${layout.pages} pages; its template promises ${limit}. It runs over by ${over} ${counted(over, ['page', 'pages'], ['page', 'pages'])}. Longest excerpts: ${longest.join('; ')}.`,
    },
  ]
}
