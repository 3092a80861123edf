import { isSpace } from '../formats/paragraph-blocks.ts'
import type { Span } from '../types.ts'

const marks = /[“”„"«»()[\]]/g
const longestBracket = 400

/**
 * Outermost stretches between matching quotation marks or brackets, marks included, in order. Which way a mark
 * faces is read from its neighbours, for damaged text closes with an opening mark or with a straight one. A mark
 * without a partner encloses nothing (the paragraphs of a long quotation each open and only the last closes).
 */
export function enclosedSpans(text: string): readonly Span[] {
  const found = Array.from(text.matchAll(marks), (m) => ({ mark: m[0], at: m.index, kind: kindOf(m[0]) }))
  if (found.length < 2) return []
  const lastClosing = new Map<string, number>()
  for (const { mark, at, kind } of found) if (closes(text, at, mark)) lastClosing.set(kind, at)
  const spans: Span[] = []
  let open: { at: number; kind: string } | null = null
  for (const { mark, at, kind } of found) {
    if (open === null) {
      if (opens(text, at, mark) && at < (lastClosing.get(kind) ?? -1)) open = { at, kind }
    } else if (kind === open.kind && closes(text, at, mark)) {
      if (kind !== '(' || at - open.at <= longestBracket) spans.push({ start: open.at, end: at + 1 })
      open = null
    }
  }
  return spans
}

function kindOf(mark: string): string {
  switch (mark) {
    case '«':
    case '»':
      return '«'
    case '(':
    case ')':
    case '[':
    case ']':
      return '('
    default:
      return '“'
  }
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '(' || mark === '[' || mark === '«' || mark === '„') return true
  if (mark === ')' || mark === ']' || mark === '»') return false
  return (
    at + 1 < text.length &&
    !isSpace(text.charCodeAt(at + 1)) &&
    (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1)) || mark === '“')
  )
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === ')' || mark === ']' || mark === '»' || mark === '”') return true
  if (mark === '(' || mark === '[' || mark === '«' || mark === '„') return false
  // `"` and a reversed `“` close where no letter follows and no space goes before.
  return at > 0 && !isSpace(text.charCodeAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}
