import type { Block, Document, NodeId } from './nodes.ts'
import { flatBlocks, stretchesOf } from './walk.ts'

/**
 * The rules of the model (README.md, "Rules"), as sentences; empty for a sound document. A failed check is a bug of
 * a template, never the user's fault.
 */
export function problemsOf(document: Document): readonly string[] {
  return [...idProblems(document), ...referenceProblems(document), ...shapeProblems(document)]
}

/** Throws if the document breaks a rule of the model: a bug, caught where it is made. */
export function checkDocument(document: Document): Document {
  const problems = problemsOf(document)
  if (problems.length > 0) throw new Error(`Unsound document: ${problems.join('; ')}`)
  return document
}

/** Ids of all nodes that have one, in reading order. */
function idsOf(document: Document): readonly NodeId[] {
  return flatBlocks(document).flatMap((block) => {
    switch (block.type) {
      case 'table':
        return [block.id, ...block.rows.map((r) => r.id)]
      case 'judgements':
        return block.items.map((i) => i.id)
      default:
        return 'id' in block ? [block.id] : []
    }
  })
}

function idProblems(document: Document): readonly string[] {
  const seen = new Set<NodeId>()
  return [...idsOf(document), ...Object.keys(document.notes)].flatMap((id) => {
    const problems = [
      ...(seen.has(id) ? [`id ${id} is used twice`] : []),
      ...(/^[a-z][a-z0-9.-]*$/i.test(id) ? [] : [`id ${id} has characters that ids must not have`]),
    ]
    seen.add(id)
    return problems
  })
}

function referenceProblems(document: Document): readonly string[] {
  const sources = new Set(document.sources.map((s) => s.id))
  const anchors = new Set([...idsOf(document), ...document.sources.map((s) => s.id)])
  const unknownSource = (id: string, where: string) =>
    sources.has(id) ? [] : [`${where} names source ${id}, which is not listed`]
  const inText = document.blocks.flatMap((block) =>
    stretchesOf(block).flatMap((stretch) =>
      stretch.inlines.flatMap((inline) => {
        if (inline.type === 'citation')
          return inline.note in document.notes ? [] : [`citation of unknown note ${inline.note}`]
        if (inline.type === 'source-ref') return unknownSource(inline.source, 'reference')
        if (inline.type === 'link' && inline.target.kind === 'internal')
          return anchors.has(inline.target.id) ? [] : [`link to unknown node ${inline.target.id}`]
        if (inline.type === 'text' && inline.origin.kind === 'source')
          return inline.origin.trace in document.traces
            ? []
            : [`text without a trace: ${inline.origin.trace}`]
        if (inline.type === 'text' && inline.origin.kind === 'metadata')
          return unknownSource(inline.origin.source, 'text')
        return []
      }),
    ),
  )
  return [
    ...inText,
    ...Object.values(document.notes).flatMap((n) => unknownSource(n.source, `note ${n.id}`)),
    ...Object.values(document.traces).flatMap((t) => unknownSource(t.source, `trace ${t.id}`)),
    ...flatBlocks(document).flatMap((b) => (b.type === 'excerpt' ? unknownSource(b.source, b.id) : [])),
  ]
}

function shapeProblems(document: Document): readonly string[] {
  const nested = (block: Block): readonly string[] =>
    block.type === 'columns'
      ? block.children.flatMap((c) => (c.type === 'columns' ? ['columns inside columns'] : []))
      : []
  return [
    ...document.blocks.flatMap(nested),
    ...flatBlocks(document).flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap((row) =>
            row.cells.length === block.columns.length
              ? []
              : [`row ${row.id} has ${row.cells.length} cells, its table ${block.columns.length} columns`],
          )
        : block.type === 'excerpt' && !citesNote(block)
          ? [`excerpt ${block.id} carries no citation`]
          : [],
    ),
  ]
}

function citesNote(block: Block): boolean {
  return stretchesOf(block).some((s) => s.inlines.some((i) => i.type === 'citation'))
}
