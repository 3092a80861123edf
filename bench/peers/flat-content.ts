import type { Block, Document, Inline } from '../../templates/index.ts'

/** A run of one style; `cite` is a link to the source of that number. */
export interface FlatRun {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly cite?: number
}

/** What every tool of the field can set: the common ground on which the peers are compared. */
export type FlatBlock =
  | {
      readonly kind: 'title' | 'subtitle' | 'h1' | 'h2' | 'h3' | 'p' | 'quote'
      readonly runs: readonly FlatRun[]
    }
  | { readonly kind: 'contents'; readonly title: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'source'; readonly number: number; readonly text: string }

/**
 * A document's words in reading order, with numbers for its citations. Figures are left out: the peers would need a
 * picture made for them.
 */
export function flatContent(document: Document, sourceNumber: Readonly<Record<string, number>>): FlatBlock[] {
  const run = (inline: Inline): FlatRun[] => {
    switch (inline.type) {
      case 'text': {
        const marks = inline.marks ?? []
        const strong = marks.includes('strong') ? { strong: true } : {}
        const emphasis = marks.includes('emphasis') ? { emphasis: true } : {}
        return [{ text: inline.text, ...strong, ...emphasis }]
      }
      case 'omission':
        return [{ text: '[…]' }]
      case 'citation': {
        const number = sourceNumber[document.notes[inline.note]?.source ?? '']
        return number === undefined ? [] : [{ text: ` [${number}]`, cite: number }]
      }
      case 'source-ref': {
        const number = sourceNumber[inline.source]
        return number === undefined ? [] : [{ text: `[${number}]`, cite: number }]
      }
      case 'link':
        return inline.children.flatMap(run)
      case 'line-break':
        return [{ text: ' ' }]
    }
  }
  const runs = (inlines: readonly Inline[]) => inlines.flatMap(run)
  const plain = (inlines: readonly Inline[]) =>
    runs(inlines)
      .map((r) => r.text)
      .join('')
  const flat = (block: Block): FlatBlock[] => {
    switch (block.type) {
      case 'title-block':
        return [
          { kind: 'title', runs: runs(block.title) },
          ...(block.subtitle === null ? [] : [{ kind: 'subtitle', runs: runs(block.subtitle) } as const]),
          ...block.facts.map((f) => ({ kind: 'p', runs: runs(f) }) as const),
        ]
      case 'heading': {
        const number = block.number === null ? [] : [{ text: `${block.number} ` }]
        return [{ kind: `h${block.level}`, runs: [...number, ...runs(block.children)] }]
      }
      case 'paragraph':
        return [{ kind: 'p', runs: runs(block.children) }]
      case 'excerpt':
        return [
          { kind: block.kind === 'quote' ? 'quote' : 'p', runs: runs(block.children) },
          ...block.attribution.map((a) => ({ kind: 'p', runs: runs(a) }) as const),
        ]
      case 'note':
        return [block.label, ...block.paragraphs].map((p) => ({ kind: 'p', runs: runs(p) }) as const)
      case 'judgements':
        return [block.title, ...block.items.flatMap((i) => [i.children, ...i.ratings])].map(
          (p) => ({ kind: 'p', runs: runs(p) }) as const,
        )
      case 'contents':
        return [{ kind: 'contents', title: plain(block.title) }]
      case 'list':
        return block.items.map((i) => ({ kind: 'p', runs: runs(i) }) as const)
      case 'table':
        return [
          { kind: 'p', runs: runs([...block.label, ...block.caption]) },
          {
            kind: 'table',
            head: block.columns.map((c) => plain(c.label)),
            rows: block.rows.map((r) => r.cells.map((c) => c.lines.map(plain).join(' '))),
          },
          ...block.notes.map((n) => ({ kind: 'p', runs: runs(n) }) as const),
        ]
      case 'columns':
        return block.children.flatMap(flat)
      case 'source-list':
        return document.sources.map((s, i) => ({
          kind: 'source',
          number: sourceNumber[s.id] ?? i + 1,
          text: s.children.map(plain).join('. '),
        }))
      case 'figure':
      case 'rule':
        return []
    }
  }
  return document.blocks.flatMap(flat)
}
