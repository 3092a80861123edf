import type { Tokens } from '../classify/tokens.ts'
import {
  cataloguedBeginnings,
  cataloguedNames,
  doubtfulTypes,
  namedTypes,
  numberedFamilies,
  typeMakers,
} from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord } from './number-reading.ts'
import { describe } from './weapon-description.ts'
import { gapAfter, raw, type WeaponSpan } from './weapon-span.ts'

const notFamilies = wordSet('covid iso fm am un eu us pk km rn rd cop bp qr pm no')

const glued = /^[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}$/
const numberPart = /^\d{1,4}[a-z]{0,3}\d?$/

/** The word after a name of the catalogue, its plural included; 0 where none begins, or a doubtful one stands alone. */
function catalogued(tokens: Tokens, at: number, beside: (from: number, to: number) => boolean): number {
  const { words } = tokens
  if (!cataloguedBeginnings.has((words[at] ?? '').replaceAll('ı', 'i')) && !/s$/.test(words[at] ?? ''))
    return 0
  for (let length = 4; length >= 1; length -= 1) {
    const to = at + length
    if (to > words.length) continue
    let joined = true
    for (let n = at; n < to - 1; n += 1) joined &&= /^[-\s‑–/.\u00a0]{0,2}$/.test(gapAfter(tokens, n))
    if (!joined) continue
    const name = words.slice(at, to).join(' ').replaceAll('ı', 'i')
    const doubtful = cataloguedNames.get(name) ?? cataloguedNames.get(name.replace(/s$/, ''))
    if (doubtful === undefined) continue
    // A short name may be any word: it needs its capitals, a number before it or a word for a weapon beside it.
    if (
      name.length <= 4 &&
      !isNumberWord(words[at - 1] ?? '') &&
      !/\d/.test(name) &&
      !/^[A-Z]{2,}s?$/.test(raw(tokens, at, to)) &&
      !beside(at, to)
    )
      continue
    if (doubtful && !beside(at, to) && !isNumberWord(words[at - 1] ?? '')) continue
    return to
  }
  return 0
}

/** Types by their letters and number, or by name. `beside` tells whether a word for a weapon stands next to them. */
export function weaponTypeSpans(tokens: Tokens, heads: readonly WeaponSpan[]): WeaponSpan[] {
  const { words, capitals } = tokens
  const out: WeaponSpan[] = []
  const beside = (from: number, to: number) =>
    heads.some((h) => (h.from >= to && h.from - to <= 2) || (h.to <= from && from - h.to <= 2))
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    let end = 0
    if ((capitals[at] ?? 0) > 0) {
      for (let length = 3; length >= 1 && end === 0; length -= 1) {
        const name = words
          .slice(at, at + length)
          .join(' ')
          .replaceAll('ı', 'i')
        if (at + length > words.length || !namedTypes.has(name)) continue
        const sure =
          !doubtfulTypes.has(name) || beside(at, at + length) || isNumberWord(words[at - 1] ?? '') || at > 0
        if (sure && !(at === 0 && doubtfulTypes.has(name) && !beside(at, at + length))) end = at + length
      }
      end = Math.max(
        end,
        catalogued(
          tokens,
          at,
          (from, to) => beside(from, to) || ((out.at(-1)?.to ?? -9) >= from - 2 && from > 0),
        ),
      )
      const next = words[at + 1] ?? ''
      const gap = gapAfter(tokens, at)
      const hyphen = gap === '-' || gap === '‑' || gap === '–' || gap === ' - '
      if (end > 0 && hyphen && /^\d{1,3}[a-z]?$/.test(next)) end = at + 2
      else if (numberPart.test(next) && (hyphen || gap === '')) {
        const family =
          (numberedFamilies.has(word) && word.length >= (hyphen ? 1 : 2)) ||
          // Letters of a family the lexicon does not know: "FTC-2000G". Without a verb of transfer it stays unread.
          (hyphen &&
            /^[A-Z]{2,4}$/.test(raw(tokens, at, at + 1)) &&
            /^\d{2,4}/.test(next) &&
            !notFamilies.has(word))
        if (family || (hyphen && /^[A-Z]{1,4}$/.test(raw(tokens, at, at + 1)) && beside(at, at + 2)))
          end = Math.max(end, at + 2)
      } else if (
        gap === ' ' &&
        numberPart.test(next) &&
        (/^(?:mi|su|mig|an|type)$/.test(word) ||
          (/^\d{2,3}/.test(next) &&
            /^[A-Z]/.test(raw(tokens, at, at + 1)) &&
            /^(?:ka|il|tu|yak|btr|bmp|brdm|bm|ak|rpg|zu|zsu|amx|aml|erc|uh|ah|ch|mq|do|pc|vab)$/.test(
              word,
            ))) &&
        !/^(?:19|20)\d\d$/.test(next)
      )
        end = Math.max(end, at + 2)
      // "FPB 72 patrol craft", "two OPV 76s": letters and a number apart, beside a word for a weapon or a number.
      if (
        end === 0 &&
        gap === ' ' &&
        /^[A-Z]{3,4}$/.test(raw(tokens, at, at + 1)) &&
        /^\d{2,3}s?$/.test(next) &&
        !notFamilies.has(word) &&
        (beside(at, at + 2) || isNumberWord(words[at - 1] ?? ''))
      )
        end = at + 2
      if (
        end === 0 &&
        glued.test(raw(tokens, at, at + 1)) &&
        (describe(raw(tokens, at, at + 1)) !== null ||
          beside(at, at + 1) ||
          (typeMakers.has(words[at - 1] ?? '') && (capitals[at - 1] ?? 0) > 0))
      )
        end = at + 1
    }
    // "Un radar 59N6-TE": a number first, beside a word for a weapon.
    if (end === 0 && /^\d{1,2}[A-Z]\d{1,3}[A-Z]?$/.test(raw(tokens, at, at + 1)) && beside(at, at + 1)) {
      const tail = /^[A-Z]{1,2}\d?$|^\d$/.test(raw(tokens, at + 1, at + 2)) && gapAfter(tokens, at) === '-'
      end = tail ? at + 2 : at + 1
    }
    if (end === 0) {
      at += 1
      continue
    }
    // "Mirage 5s", "Leopard 2".
    if (
      end === at + 1 &&
      /^(?:mirage|leopard|challenger|lazar|strela)s?$/.test(word) &&
      gapAfter(tokens, at) === ' ' &&
      /^\d{1,2}[a-z]{0,2}$/.test(words[end] ?? '')
    )
      end += 1
    // "AMX-10 RC", "Su-30 MKI", "An-2 Colt": what belongs to the designation.
    const tail = raw(tokens, end, end + 1)
    if (
      gapAfter(tokens, end - 1) === ' ' &&
      /^(?:RC|RCR|MKI|MKA|Colt|Hind|Hip|Albatros|Hercules|Frogfoot|Fencer|II|III)$/.test(tail)
    )
      end += 1
    const from =
      typeMakers.has(words[at - 1] ?? '') && (capitals[at - 1] ?? 0) > 0 && out.at(-1)?.to !== at
        ? at - 1
        : at
    const last = out.at(-1)
    // "Albatros L-39": two names of one type; the number is the designation.
    if (
      last !== undefined &&
      last.to === from &&
      gapAfter(tokens, last.to - 1) === ' ' &&
      !/\d/.test(raw(tokens, last.from, last.to))
    ) {
      // "Pantsir S-1": a letter and a number alone only say which.
      if (/^[A-Z]{1,2}-?\d$/.test(raw(tokens, at, end)) && describe(raw(tokens, at, end)) === null) {
        out.push({ from: out.pop()?.from ?? from, to: end, head: null, strong: false })
        at = end
        continue
      }
      out.pop()
    }
    // "A-29 Super Tucano", "C-130 Hercules": a number and its name are one type.
    const numbered =
      out.at(-1)?.to === at &&
      gapAfter(tokens, at - 1) === ' ' &&
      /\d/.test(raw(tokens, out.at(-1)?.from ?? at, at)) &&
      !/\d/.test(raw(tokens, at, end))
    const begin = numbered ? (out.pop()?.from ?? at) : at
    out.push({ from: begin, to: end, head: null, strong: from < at })
    at = end
  }
  return out
}
