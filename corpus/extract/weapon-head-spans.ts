import type { Tokens } from '../classify/tokens.ts'
import {
  frenchAdjectives,
  frenchNouns,
  headModifiers,
  weakModifiers,
  weaponHeads,
} from '../lexicon/weapons.ts'
import { gapAfter, type WeaponSpan } from './weapon-span.ts'

/** Generic terms: English modifiers before the head, French adjectives and "de …" after it. */
export function weaponHeadSpans(tokens: Tokens): WeaponSpan[] {
  const { words } = tokens
  const out: WeaponSpan[] = []
  for (let at = 0; at < words.length; at += 1) {
    const head = weaponHeads.get(words[at] ?? '')
    if (head === undefined) continue
    // "Rocket launchers", "transport planes": the last word is the head.
    if (
      (headModifiers.has(words[at] ?? '') || head.kind === 'aircraft') &&
      !/s$/.test(words[at] ?? '') &&
      weaponHeads.get(words[at + 1] ?? '')?.language === 'en' &&
      /^[-\s]$/.test(gapAfter(tokens, at))
    )
      continue
    const last = out.at(-1)
    if (last !== undefined && last.to > at) continue
    let from = at
    let strong = false
    while (from > 0 && /^[-\s‑–]$/.test(gapAfter(tokens, from - 1))) {
      const word = words[from - 1] ?? ''
      if (word === 'to' && /^(?:surface|air|ground)$/.test(words[from - 2] ?? '')) from -= 1
      // "Four-wheel drive" is a kind of vehicle, "four trucks" is a number of them.
      else if (word === 'four' && words[from] !== 'wheel') break
      else if (headModifiers.has(word)) {
        from -= 1
        strong ||= !weakModifiers.has(word)
      } else if (
        weaponHeads.has(word) &&
        gapAfter(tokens, from - 1) !== '' &&
        head.language === 'en' &&
        !/s$/.test(word)
      ) {
        from -= 1
        strong = true
      } else break
    }
    if (last !== undefined && last.to > from) from = last.to
    let to = at + 1
    for (;;) {
      const gap = gapAfter(tokens, to - 1)
      const word = words[to] ?? ''
      if ((gap === ' ' || gap === '-') && frenchAdjectives.has(word)) {
        to += 1
        strong = true
      } else if (gap === ' ' && (word === 'de' || word === 'd') && frenchNouns.has(words[to + 1] ?? '')) {
        to += 2
        strong = true
      } else if (gap === ' ' && head.kind === 'artillery' && (word === 'pieces' || word === 'systems'))
        to += 1
      else if (gap === ' ' && frenchNouns.has(word) && to > at + 1 && head.language === 'fr') to += 1
      else if (
        head.kind !== 'weapon' &&
        gap === ' ' &&
        (word === 'systems' || word === 'system' || word === 'batteries')
      )
        to += 1
      else break
    }
    // "Mortier de 120 mm".
    if (
      words[to] === 'de' &&
      /^\d+$/.test(words[to + 1] ?? '') &&
      /^(?:mm|millimetres)$/.test(words[to + 2] ?? '')
    )
      to += 3
    // "small arms and munitions": one term of the trade.
    if (/^(?:arms|armes)$/.test(words[at] ?? '') && from < at + 1) {
      const small = words[from] === 'small' || words[at + 1] === 'legeres'
      const joined = words[to] === 'and' || words[to] === 'et'
      const skip = /^(?:des|de|les|the)$/.test(words[to + 1] ?? '') ? 2 : 1
      if (
        (small || words[at] === 'armes') &&
        joined &&
        /^(?:munitions?|ammunition)$/.test(words[to + skip] ?? '')
      )
        to += skip + 1
      else if (small && joined && words[to + 1] === 'light' && words[to + 2] === 'weapons') to += 3
    }
    const plain =
      head.collective && /^(?:small|legeres|automatiques)$/.test(`${words[from]}`)
        ? { ...head, collective: false }
        : head
    const light =
      words[at + 1] === 'legeres' || words[at + 1] === 'lourdes' ? { ...plain, collective: false } : plain
    out.push({ from, to, head: words[from] === 'small' ? { ...light, collective: false } : light, strong })
  }
  return out
}
