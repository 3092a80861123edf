import type { Language, Span } from '../types.ts'
import {
  beforeNumber,
  longestAbbreviation,
  neverFinal,
  rarelyFinal,
  sentenceStarters,
} from './abbreviations.ts'
import { enclosedSpans } from './enclosed.ts'

// A run of sentence-final marks, and the closing quotes and brackets after it (French sets a space before »).
const terminator = /[.!?…]+(?:[”"»›’)\]“]|[ \u00a0\u202f]»)*/gu
const nextStart = /\s+(?:[“"«‹„‘([¿¡–—-]\s*)*/uy
const saying =
  /^(?:\p{Lu}[\p{L}’'-]*\s+){1,3}(?:said|says|asked|asks|told|added|adds|replied|wrote|warned|insisted|stressed|explained)\b|^(?:a-t-(?:il|elle|on)|a\s+\p{L}+é\b|demande|lance|interroge)/u

/**
 * Sentences of a passage, in order, without the white space between them. No sentence ends inside a quotation or
 * a bracket, so a quotation of several sentences stays with the words that introduce it. Titles, initials,
 * abbreviations of both languages, decimals and ordinals do not end a sentence; an ellipsis does if a capital
 * follows. Linear in the length of the passage.
 */
export function sentenceSpans(text: string, start: number, end: number, language: Language): readonly Span[] {
  const passage = text.slice(start, end)
  const enclosed = enclosedSpans(passage)
  const spans: Span[] = []
  let from = 0
  let e = 0
  for (const found of passage.matchAll(terminator)) {
    const after = found.index + found[0].length
    if (after >= passage.length) break
    while (e < enclosed.length && (enclosed[e]?.end ?? 0) <= found.index) e++
    const around = enclosed[e]
    // The marks may be the last of a quotation, which then ends with the closers just read.
    if (around !== undefined && around.start <= found.index && around.end > after) continue
    nextStart.lastIndex = after
    const gap = nextStart.exec(passage)
    if (gap === null) continue
    const next = after + gap[0].length
    if (!mayStart(passage, next, gap[0])) continue
    const quoted = /[”"»]$/.test(found[0])
    if (found[0].startsWith('.') && !found[0].startsWith('..')) {
      if (!quoted && !periodEnds(passage, found.index, next, from, language)) continue
    } else if (quoted && saying.test(passage.slice(next, next + 80))) continue
    spans.push({ start: start + from, end: start + after })
    from = after
    while (from < passage.length && /\s/.test(passage.charAt(from))) from++
  }
  if (from < passage.length) spans.push({ start: start + from, end })
  return spans
}

/** A sentence begins with a capital, a digit or, after an opening quote or dash, with anything but lower case. */
function mayStart(passage: string, at: number, gap: string): boolean {
  const code = passage.charCodeAt(at)
  if (code >= 0x41 && code <= 0x5a) return true
  const next = passage.slice(at, at + 2)
  if (/^\p{Ll}/u.test(next)) {
    // Brands and names such as `eBay` and `al-Shabaab` may begin one, other lower case does not.
    return /^(?:\p{Ll}\p{Lu}|\p{Ll}{2}-\p{Lu})/u.test(passage.slice(at, at + 4))
  }
  return next !== '' || gap.trim() !== ''
}

function periodEnds(
  passage: string,
  period: number,
  next: number,
  from: number,
  language: Language,
): boolean {
  let start = period
  while (start > from && isOfToken(passage.charCodeAt(start - 1))) start--
  const token = passage.slice(start, period)
  const bare = /[’']/.test(token) ? token.replace(/^(?:[dlnsjmtc]|qu)[’']/i, '') : token
  if (bare === '' || (bare.length > longestAbbreviation && !token.includes('.'))) return true
  const word = bare.toLowerCase()
  // Most words are no abbreviation, and nobody need look at what follows them.
  const following = () => /^[\p{L}’']+|^\d/u.exec(passage.slice(next, next + 24))?.[0] ?? ''
  const starts = () =>
    sentenceStarters.has(
      following()
        .toLowerCase()
        .replace(/[’'].*$/, ''),
    )
  if (neverFinal.has(word)) {
    // `Me` and `Min` are words of the other language; a title is written with a capital.
    return word.length <= 3 && token === word && /^(?:me|min|art|par|ex|est|al|p|av)$/.test(word) && starts()
  }
  if (language === 'fr' && token === 'M') return false
  if (beforeNumber.has(word)) return !/^\d/.test(following())
  if (rarelyFinal.has(word)) return starts()
  const dotted = token.length <= 2 || token.includes('.')
  if (dotted && (/^(?:\p{L}\.)*-?\p{Lu}$/u.test(token) || /^(?:\p{L}\.-?)+\p{L}$/u.test(token))) {
    // An initial (J. Smith) or dotted letters (U.S.): a sentence ends only if a typical first word follows.
    return starts() && token !== 'M'
  }
  // `1.` or `2)` at the start of the sentence numbers an item of a list.
  if (/^\d{1,2}$/.test(token) && start === from) return false
  return true
}

/** Letters, figures and what stands inside abbreviations. */
function isOfToken(code: number): boolean {
  if (code < 0x80) {
    const small = code | 0x20
    return (
      (small >= 0x61 && small <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2e ||
      code === 0x27 ||
      code === 0x2d
    )
  }
  return code === 0x2019 || /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
