import type { Tokens } from '../classify/tokens.ts'
import { headModifiers } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord, numberEnding } from './number-reading.ts'
import { raw } from './weapon-span.ts'

/** Words of the noun phrase that stand between its number and its noun. */
export const withinWeapon = wordSet(
  'largest biggest newest latest finest oldest second third fourth fifth deuxieme troisieme quatrieme seconde new heavier lighter larger smaller modern used second hand refurbished brand former ageing aging old additional more further other such made era built armed unarmed upgraded ' +
    'overhauled modernised extra fresh surplus heavy light mobile big large small first secondhand reconditioned ex neuf neufs neuve neuves nouveau nouveaux nouvelles nouvelle vieux ' +
    'vieilles ancien anciens autre autres premiers premieres de d des du of sorte type modele gros petits petit tonnes tons pieces caisses crates dernier derniers classe type class la',
)
const articles = wordSet(
  'the these those its their his both les ces leurs ses ce cet cette le la l that this',
)

export interface WeaponLead {
  readonly from: number
  readonly count: number | null
  /** Of a count, the part that the sentence speaks of: 10 in "ten of twenty". */
  readonly part: number | null
  readonly definite: boolean
}

/** "Ten of twenty", "the first ten of the twenty", "six des douze": the part told before the whole. */
function partBefore(tokens: Tokens, last: number): number | null {
  const { words } = tokens
  let at = last
  if (/^(?:the|les)$/.test(words[at] ?? '')) at -= 1
  if (!/^(?:of|des?|sur)$/.test(words[at] ?? '')) return null
  at -= 1
  if (/^(?:premiers?|premieres?|derniers?|dernieres?)$/.test(words[at] ?? '')) at -= 1
  return numberEnding(tokens, at)?.value ?? null
}

/** What stands before the noun: adjectives, states, a number, an article. */
export function weaponLead(
  tokens: Tokens,
  noun: number,
  plural: boolean,
  party: (at: number) => boolean,
): WeaponLead {
  const { words } = tokens
  let at = noun - 1
  let count: number | null = null
  let definite = false
  let part: number | null = null
  let from = noun
  const near = (n: number) =>
    /^[-\s’'‑–\u00a0\u202f]{0,2}$/.test(tokens.text.slice(tokens.ends[n], tokens.starts[n + 1]))
  let steps = 0
  while (at >= 0 && steps < 9 && near(at)) {
    const word = words[at] ?? ''
    if (isNumberWord(word) && !(word === 'un' || word === 'une' || word === 'one')) {
      const number = numberEnding(tokens, at)
      // A year and a part of another designation count nothing.
      if (number === null || tokens.text[(tokens.starts[number.from] ?? 1) - 1] === '-') break
      // "Livré dès 1975 des MiG-21".
      if (
        /^(?:19|20)\d\d$/.test(raw(tokens, number.from, at + 1)) &&
        /^(?:en|in|des|depuis|since|by|from|of|avant|apres|before|after|until|vers|about|fin|debut)$/.test(
          words[number.from - 1] ?? '',
        )
      )
        break
      count = number.value
      from = number.from
      part = partBefore(tokens, number.from - 1)
      const article = words[number.from - 1] ?? ''
      if (articles.has(article) && near(number.from - 1)) {
        definite = true
        from -= 1
      }
      break
    }
    if (word === 'a' || word === 'an' || word === 'un' || word === 'une' || word === 'one') {
      count = plural ? null : 1
      from = at
      break
    }
    if (articles.has(word)) {
      definite = true
      from = at
      // "four of the helicopters", "sur les quatre".
      const of = words[at - 1] === 'of' || words[at - 1] === 'de' ? numberEnding(tokens, at - 2) : null
      if (of !== null) {
        count = of.value
        from = of.from
      }
      break
    }
    if (!(withinWeapon.has(word) || party(at) || headModifiers.has(word))) break
    at -= 1
    steps += 1
  }
  return { from, count, part, definite }
}
