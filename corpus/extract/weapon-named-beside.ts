import type { Tokens } from '../classify/tokens.ts'
import { typeMakers } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord } from './number-reading.ts'
import { gapAfter, raw, type WeaponSpan } from './weapon-span.ts'

/** "Carriers of the Nimr Ajban type", "sous-marins de la classe Kilo", "de type Mi-171": the type by its word. */
function classSpan(tokens: Tokens, at: number): WeaponSpan | null {
  const { words, capitals } = tokens
  const capital = (n: number) => (capitals[n] ?? 0) > 0 || /^\d/.test(words[n] ?? '')
  const run = (n: number) => {
    let to = n
    while (
      to < words.length &&
      to - n < 3 &&
      capital(to) &&
      (to === n || /^[\s-]$/.test(gapAfter(tokens, to - 1)))
    )
      to += 1
    return to
  }
  // A state's adjective may stand between: "sous-marins russes de la classe Kilo".
  for (const start of [at, at + 1]) {
    if (words[start] === 'of' && words[start + 1] === 'the') {
      const to = run(start + 2)
      if (to > start + 2 && /^(?:type|class|model|family|make|brand)$/.test(words[to] ?? ''))
        return { from: start + 2, to, head: null, strong: false }
    }
    const skip = words[start] === 'de' ? (words[start + 1] === 'la' ? 2 : 1) : -1
    if (skip !== -1 && /^(?:type|classe|modele|marque)$/.test(words[start + skip] ?? '')) {
      const to = run(start + skip + 1)
      if (to > start + skip + 1) return { from: start + skip + 1, to, head: null, strong: false }
    }
  }
  return null
}

const notTypes = wordSet(
  'force forces group front command ministry guard brigade corps the a an two three four five six its his their les la des un une new more several some ' +
    'other north south african european western air army navy national defence defense military central light heavy modern armoured in on at for from with by no both ' +
    'nato otan sadc ecowas cedeao minusma amisom operation these those when after before and but un eu us part soviet kremlin state african union',
)

/** Types the lexicon does not know, by their place: "radars Swathi", "blindés Lazar", "Hürkuş aircraft". */
export function weaponNamedBeside(
  tokens: Tokens,
  heads: readonly WeaponSpan[],
  taken: readonly WeaponSpan[],
  party: (at: number) => boolean,
): WeaponSpan[] {
  const out: WeaponSpan[] = []
  const fits = (at: number) => {
    const text = raw(tokens, at, at + 1)
    return (
      at > 0 &&
      (tokens.capitals[at] ?? 0) > 0 &&
      text.length > 2 &&
      !/^\d/.test(text) &&
      !party(at) &&
      !notTypes.has(tokens.words[at] ?? '') &&
      !typeMakers.has(tokens.words[at] ?? '') &&
      !taken.some((t) => at >= t.from && at < t.to)
    )
  }
  for (const span of heads) {
    if (span.head === null || span.head.collective || span.head.kind === 'ammunition') continue
    const classed = classSpan(tokens, span.to)
    if (classed !== null && !taken.some((t) => t.from < classed.to && t.to > classed.from)) {
      out.push(classed)
      continue
    }
    const after = span.to
    const before = span.from - 1
    if (span.head.language === 'fr' && gapAfter(tokens, after - 1) === ' ' && fits(after)) {
      const numbered =
        /^\s$/.test(gapAfter(tokens, after)) && /^(?:\d{1,3}|[ivx]+)$/.test(tokens.words[after + 1] ?? '')
      out.push({ from: after, to: numbered ? after + 2 : after + 1, head: null, strong: false })
    } else if (
      span.head.language === 'en' &&
      before > 0 &&
      gapAfter(tokens, before) === ' ' &&
      fits(before)
    ) {
      let from = before
      while (from > 1 && before - from < 2 && gapAfter(tokens, from - 1) === ' ' && fits(from - 1)) from -= 1
      // More capitals may be anybody's name; "three Ocean Eagle patrol boats", "the French Galix system" are types.
      const lead = tokens.words[from - 1] ?? ''
      const capital = (tokens.capitals[from - 1] ?? 0) > 0 && gapAfter(tokens, from - 1) === ' '
      if (party(from - 1) ? from === before : from === before ? !capital : isNumberWord(lead))
        out.push({ from, to: before + 1, head: null, strong: false })
    }
  }
  return out
}
