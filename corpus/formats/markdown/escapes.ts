import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Markup } from '../../decoded.ts'
import type { Span } from '../../types.ts'

// CommonMark 0.31.2: 2.4 backslash escapes, 2.5 entity and numeric character references.
const escaped = /\\([!-/:-@[-`{-~])|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/g

/** Escaped characters and character references inside a stretch of text, with the character that each stands for. */
export function escapes(text: string, span: Span): readonly Markup[] {
  return [...text.slice(span.start, span.end).matchAll(escaped)].flatMap((found) => {
    const [all, backslashed, hex, decimal, named] = found
    const start = span.start + found.index
    const end = start + all.length
    if (backslashed !== undefined) return [{ start, end: start + 1, after: '' }]
    const after =
      named === undefined
        ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : decodeNamedCharacterReference(named)
    return after === false ? [] : [{ start, end, after }]
  })
}

function character(code: number): string {
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return invalid ? '\ufffd' : String.fromCodePoint(code)
}
