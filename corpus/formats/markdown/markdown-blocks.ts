import type { Nodes, Root } from 'mdast'
import type { Block, Markup } from '../../decoded.ts'
import type { Span } from '../../types.ts'
import { isSpace } from '../paragraph-blocks.ts'
import { escapes } from './escapes.ts'

/** Blocks of a Markdown text, and the markup in them that the readable text leaves out. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[]
  readonly markup: readonly Markup[]
}

interface Leaf extends Span {
  readonly role: Block['role']
  /** What of it is text: the rest is markup. */
  readonly texts: readonly Span[]
}

/**
 * Finds the blocks that hold text (heading, paragraph, table row, code) and takes everything else that is not white
 * space into the block beside it, so that no character is left without a place. The walk keeps its own stack:
 * quotations nest as deep as a file likes.
 */
export function markdownBlocks(text: string, root: Root): MarkdownBlocks {
  const leaves = leavesOf(root, text)
  const blocks: Block[] = []
  const markup: Markup[] = []
  let end = 0
  const title = leaves.findIndex((l) => l.role === 'title')
  leaves.forEach((leaf, i) => {
    // Markers before the leaf ("> ", "- ", "## ") belong to it.
    const start = Math.min(leaf.start, skipSpace(text, end))
    const next = leaves[i + 1]
    const stop = next === undefined ? trimEnd(text, text.length) : leaf.end
    const role = leaf.role === 'title' && i !== title ? 'heading' : leaf.role
    blocks.push({ start, end: Math.max(stop, start), role, page: null })
    if (role !== 'furniture') markup.push(...markupOf(text, { start, end: stop }, leaf.texts))
    end = stop
  })
  return { blocks, markup }
}

function leavesOf(root: Root, text: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  const stack: { node: Nodes; role: Block['role'] }[] = [{ node: root, role: 'paragraph' }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, role } = step
    const span = spanOf(node)
    if (span === null) continue
    switch (node.type) {
      case 'heading':
        leaves.push({ ...span, role: node.depth === 1 ? 'title' : 'heading', texts: textsOf(node) })
        break
      case 'paragraph':
      case 'tableRow':
        leaves.push({ ...span, role, texts: textsOf(node) })
        break
      case 'code':
        leaves.push({ ...span, role, texts: codeText(text, span, node.value) })
        break
      case 'yaml':
      case 'html':
      case 'definition':
        leaves.push({ ...span, role: 'furniture', texts: [] })
        break
      case 'thematicBreak':
        leaves.push({ ...span, role: 'furniture', texts: [] })
        break
      default:
        if ((node.type as string) === 'toml') leaves.push({ ...span, role: 'furniture', texts: [] })
        else if ('children' in node) {
          const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'list-item' : role
          for (const child of [...node.children].reverse()) stack.push({ node: child, role: inner })
        }
    }
  }
  return leaves
}

/** The spans of text below an inline container. */
function textsOf(node: Nodes): readonly Span[] {
  const texts: Span[] = []
  const stack: Nodes[] = [node]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const span = spanOf(at)
    if (at.type === 'text' && span !== null) texts.push(span)
    else if (at.type === 'inlineCode' && span !== null) {
      const ticks = Math.max(1, Math.floor((span.end - span.start - at.value.length) / 2))
      texts.push({ start: span.start + ticks, end: span.end - ticks })
    } else if ('children' in at) for (const child of [...at.children].reverse()) stack.push(child)
  }
  return texts
}

function codeText(text: string, span: Span, value: string): readonly Span[] {
  const at = text.indexOf(value, span.start)
  return value !== '' && at >= 0 && at + value.length <= span.end
    ? [{ start: at, end: at + value.length }]
    : [span]
}

/** What lies between the texts of a block, without the line ends and blanks between words, becomes markup. */
function markupOf(text: string, block: Span, texts: readonly Span[]): readonly Markup[] {
  const markup: Markup[] = []
  let from = block.start
  const add = (end: number, edge: boolean) => {
    let start = from
    let stop = end
    // Between two texts the white space stays, so that words stay apart; at the block's edges it goes along.
    if (!edge) {
      while (start < stop && isSpace(text.charCodeAt(start))) start++
      while (stop > start && isSpace(text.charCodeAt(stop - 1)) && !isQuoteMarker(text, start, stop)) stop--
    }
    if (start < stop && text.slice(start, stop).trim() !== '') markup.push({ start, end: stop, after: '' })
  }
  texts.forEach((span, i) => {
    if (span.start > from) add(span.start, i === 0)
    markup.push(...inText(text, span))
    from = Math.max(from, span.end)
  })
  if (block.end > from) add(block.end, true)
  // A code block without an end reaches over the white space at the end of the file; its block does not.
  return markup.filter((m) => m.end <= block.end)
}

/** Markup inside a run of text: escapes, and the markers of a quotation whose paragraph goes on in the next line. */
function inText(text: string, span: Span): readonly Markup[] {
  const markers = [...text.slice(span.start, span.end).matchAll(/(?<=[\n\r])[ \t]*(?:>[ \t]?)+/g)].map(
    (m) => ({
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
      after: '',
    }),
  )
  return [...markers, ...escapes(text, span)].sort((p, q) => p.start - q.start)
}

/** `> ` at the start of a continued line: its blank goes with it. */
function isQuoteMarker(text: string, start: number, end: number): boolean {
  return /^(?:>[ \t]?)+$/.test(text.slice(start, end))
}

function spanOf(node: Nodes): Span | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function trimEnd(text: string, from: number): number {
  let at = from
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
