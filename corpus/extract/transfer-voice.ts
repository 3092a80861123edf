import type { Tokens } from '../classify/tokens.ts'
import type { TransferWord } from '../lexicon/transfer-words.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord } from './number-reading.ts'
import type { TransferCue } from './transfer-cue.ts'

/** Words that an infinitive follows. */
export const modals = wordSet('to will would may can could shall should must might not did does do')
const determiners = wordSet(
  'the a an its their his her this that these those of any each another first second new our le la les un une des du de l d sa son ses leur leurs cette ce cet ces aucun aucune no some under in by on with for au aux',
)
/** Forms of "to be", in either language. */
export const be = wordSet(
  'was were been being be are is ete furent fut sont est etre seront sera soit etait etaient serait seraient serai get got',
)
/** Forms of "to have", in either language. */
export const have = wordSet(
  'has have had having a ont avait avaient ayant aura auront aurait auraient eu ai avons avoir',
)
const adverbs = wordSet(
  'also then already now just finally since only recently secretly quietly publicly officially aussi deja ensuite puis egalement bien recemment officiellement enfin surtout ainsi depuis discretement quickly long never not pas encore once even notamment all tous toutes',
)
/** Pronouns that stand as objects before a French verb. */
export const cliticObjects = wordSet('l les la le')

/** A French participle by its accent. */
export const isWordEnd = (text: string) => /[éÉ]s?$/.test(text)

/** Whether the words before are an auxiliary, adverbs apart: its place, or -1. */
export function auxiliary(tokens: Tokens, at: number, set: ReadonlySet<string>): number {
  for (let n = at - 1; n >= 0 && n >= at - 4; n -= 1) {
    const word = tokens.words[n] ?? ''
    if (set.has(word)) return n
    if (
      !(
        adverbs.has(word) ||
        word.endsWith('ly') ||
        word.endsWith('ment') ||
        word === 'chacun' ||
        word === 'each'
      )
    )
      return -1
  }
  return -1
}

/** "Had obtained leave and given": the auxiliary of the first of two joined participles, up to fourteen words before, or -1. */
function wide(tokens: Tokens, at: number): number {
  for (let n = at - 2; n >= Math.max(0, at - 14); n -= 1) {
    const word = tokens.words[n] ?? ''
    if (be.has(word) && !/^(?:been|ete)$/.test(word)) return -1
    if (have.has(word) && word !== 'a' && word !== 'having') return n
    if (/[;:.]/.test(tokens.text.slice(tokens.ends[n], tokens.starts[n + 1]))) return -1
  }
  return -1
}

/** An auxiliary "a", "ont" up to six words before, with no stop between. */
function far(tokens: Tokens, at: number): number {
  for (let n = at - 1; n >= Math.max(0, at - 6); n -= 1) {
    if (tokens.breaks[n + 1] ?? false) return -1
    const word = tokens.words[n] ?? ''
    if (word === 'ont' || word === 'avait' || word === 'avaient' || word === 'aurait') return n
    if (
      word === 'a' &&
      tokens.text[tokens.starts[n] ?? 0] === 'a' &&
      /^(?:pour|en|depuis|lui|elle|par)$/.test(tokens.words[n + 1] ?? '')
    )
      return n
  }
  return -1
}

/** How a word of transfer stands: active, passive or as a noun; null where it is another word. */
export function transferVoice(
  tokens: Tokens,
  at: number,
  word: TransferWord,
  weaponEnds: ReadonlySet<number>,
  weaponStarts: ReadonlySet<number>,
): TransferCue['voice'] | null {
  const { words } = tokens
  const previous = words[at - 1] ?? ''
  const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
  // "Marche" is no "marché".
  if (word.form === 'noun') return words[at] === 'marche' && !/é$/i.test(text) ? null : 'noun'
  if (word.class === 'arrive') {
    if (word.form === 'bare') return modals.has(previous) || !determiners.has(previous) ? 'passive' : null
    return 'passive'
  }
  if (word.form === 'bare') {
    if (modals.has(previous) || auxiliary(tokens, at, modals) !== -1) {
      return 'active'
    }
    if (determiners.has(previous) || isNumberWord(previous)) return null
    // "A Chinese gift to Guinea": no verb.
    if (
      /^(?:gift|order|loan|lease|purchase|transfer|export|supply)$/.test(words[at] ?? '') &&
      /^(?:to|of|from|for|came|comes|was|were|is|are|had|has|will|arrived|followed)$/.test(
        words[at + 1] ?? '',
      ) &&
      !/s$/.test(previous)
    )
      return 'noun'
    return 'active'
  }
  if (word.form === 'gerund') return 'active'
  if (word.form === 'finite')
    return auxiliary(tokens, at, be) !== -1 && /(?:er|re|ir)$/.test(words[at] ?? '') ? 'passive' : 'active'
  // A participle, or a past that looks like one.
  const isFrenchParticiple = word.form === 'participle' || isWordEnd(text)
  if (/^(?:and|et|or|ou|but|mais)$/.test(previous) && wide(tokens, at) !== -1) return 'active'
  const isBe = auxiliary(tokens, at, be)
  if (isBe !== -1) {
    // "s’est vu livrer", "s’est doté de": reflexive, so active.
    if (words[isBe - 1] === 's' || words[isBe - 1] === 'se') return 'active'
    return 'passive'
  }
  if (auxiliary(tokens, at, have) !== -1 && previous !== 'a') return 'active'
  if (previous === 'a')
    return /[éisutx]e?s?$/.test(text) && word.form !== 'either'
      ? 'active'
      : isFrenchParticiple
        ? 'active'
        : null
  // "Contre la commande de 28 chasseurs": no verb with its object before it.
  if (
    words[at] === 'commande' &&
    /^(?:la|une|cette|sa|leur)$/.test(previous) &&
    /^(?:de|d|des|du|passee|ferme)$/.test(words[at + 1] ?? '')
  )
    return 'noun'
  if (word.form === 'either' && /(?:e|es)$/.test(text) && !/ed$/.test(text)) {
    // French present "livre", unless it is a noun after an article.
    return determiners.has(previous) && !cliticObjects.has(previous)
      ? words[at] === 'commande'
        ? 'noun'
        : null
      : 'active'
  }
  if (isFrenchParticiple && !/ed$/.test(text)) {
    // "A pour sa part touché": an aside stands between.
    const held = weaponEnds.has(at) ? -1 : far(tokens, at)
    return held === -1 ? 'passive' : 'active'
  }
  // English "delivered": a participle right after the weapon or before who, when and where; else a past.
  const next = words[at + 1] ?? ''
  // "Soviet ships delivered tanks", "had obtained leave and given the army rifles".
  if (weaponEnds.has(at) && weaponStarts.has(at + 1)) return 'active'
  const afterWeapon = weaponEnds.has(at) || (adverbs.has(previous) && weaponEnds.has(at - 1))
  if (afterWeapon) return 'passive'
  if (next === 'by') return 'passive'
  // "A gift, handed over in May": an aside.
  if (
    (tokens.breaks[at] ?? false) &&
    (/^(?:in|on|from|last|between|during|at|under)$/.test(next) ||
      (next === 'over' && /^(?:in|on|at|last|by|to)$/.test(words[at + 2] ?? '')))
  )
    return 'passive'
  return 'active'
}
