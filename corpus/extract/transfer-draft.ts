import type { Tokens } from '../classify/tokens.ts'
import { type TransferClass, type TransferWord, transferWords } from '../lexicon/transfer-words.ts'
import { wordSet } from '../words/word-set.ts'
import { lightVerb } from './light-verb.ts'
import { isNumberWord } from './number-reading.ts'
import type { TransferCue } from './transfer-cue.ts'
import { auxiliary, be, have, isWordEnd, transferVoice } from './transfer-voice.ts'

/** A word of transfer with its voice, before anything is known of denial, wish and plan. */
export interface TransferDraft {
  readonly word: TransferWord
  readonly voice: TransferCue['voice']
  /** It shows weapons: "paraded", "on show". */
  readonly shown: boolean
  readonly from: number
  readonly to: number
}

/** Where weapons and states stand in a sentence: word numbers. */
export interface SentencePlaces {
  readonly weaponEnds: ReadonlySet<number>
  readonly weaponStarts: ReadonlySet<number>
  readonly weaponInside: ReadonlySet<number>
  readonly partyStarts: ReadonlySet<number>
  readonly partyEnds: ReadonlySet<number>
}

/** Words that say for whom weapons are meant: seen, neither ordered nor delivered. */
export const seenWords = wordSet('destined bound intended destine destines destinee destinees')
/** Weapons in a parade: theirs who show them, where something else says that they came. */
const shownWords = wordSet(
  'paraded unveiled displayed exhibited showcased defiler defile defilent defilaient presentes presentees presentee devoiles devoilees devoilee exposes exposees alignes exhibes',
)
const pseudoVerbs = wordSet(
  'given_that supply_route supply_routes power_supply field_marshal field_marshals field_commander field_commanders field_hospital field_hospitals field_gun field_guns order_in order_of marche_de',
)
const ships =
  /^(?:ships?|freighters?|vessels?|planes?|aircraft|convoys?|flights?|trains?|airlifters?|navires?|cargos?|avions?|bateaux?|vols?|convois?|antonovs?|ilyushins?|iliouchine|appareils?)$/

const forces = /^(?:navy|army|armee|marine|gendarmerie|aviation)$/

const finite = (cls: TransferClass): TransferWord => ({
  class: cls,
  form: 'finite',
  future: false,
  after: [],
})
const participle: TransferWord = { class: 'arrive', form: 'participle', future: false, after: [] }

/** The words of transfer of a sentence, in order. */
export function transferDrafts(tokens: Tokens, places: SentencePlaces): TransferDraft[] {
  const { words } = tokens
  const drafts: TransferDraft[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (places.weaponInside.has(at)) continue
    const light = lightVerb(words, at)
    if (light !== null) {
      while ((drafts.at(-1)?.to ?? 0) > light.from) drafts.pop()
      drafts.push(lightDraft(tokens, light, at, places))
      continue
    }
    if ((drafts.at(-1)?.to ?? 0) > at) continue
    const word = words[at] ?? ''
    const lined = word === 'lined' && words[at + 1] === 'up'
    if (seenWords.has(word) || shownWords.has(word) || lined) {
      const shown = lined || shownWords.has(word)
      drafts.push({ word: participle, voice: 'passive', shown, from: at, to: at + 1 })
      continue
    }
    // "Two frigates were so too", "deux frégates l’ont été à l’Allemagne": the verb before, once more.
    const again = drafts.findLast((x) => x.voice === 'passive' && !x.shown)
    if (
      again !== undefined &&
      word === 'ete' &&
      /^(?:ont|a|avait|avaient)$/.test(words[at - 1] ?? '') &&
      words[at - 2] === 'l'
    ) {
      drafts.push({ ...again, from: at, to: at + 1 })
      continue
    }
    const draft = draftAt(tokens, at, places)
    if (draft !== null && !pseudoVerbs.has(`${word}_${words[at + 1] ?? ''}`)) drafts.push(draft)
  }
  return drafts
}

/** "Made a gift of four", "four jets were put into service": active where the weapons follow. */
function lightDraft(
  tokens: Tokens,
  light: { readonly class: TransferClass; readonly from: number },
  at: number,
  places: SentencePlaces,
): TransferDraft {
  const passive =
    /^(?:on|under|en)$/.test(tokens.words[light.from] ?? '') ||
    auxiliary(tokens, light.from, be) !== -1 ||
    places.weaponEnds.has(light.from) ||
    (light.class === 'get' && tokens.words[at] === 'service' && behindWeapon(tokens, light.from, places))
  return {
    word: passive ? { ...finite(light.class), form: 'participle' } : finite(light.class),
    voice: passive ? 'passive' : 'active',
    shown: false,
    from: light.from,
    to: at + 1,
  }
}

/** Whether weapons end within three words before, with no other stop: they are the subject. */
function behindWeapon(tokens: Tokens, at: number, places: SentencePlaces): boolean {
  for (let n = at; n > Math.max(0, at - 4); n -= 1) {
    if (places.weaponEnds.has(n)) return true
    if (tokens.breaks[n] ?? false) return false
  }
  return false
}

function draftAt(tokens: Tokens, at: number, places: SentencePlaces): TransferDraft | null {
  const { words, text } = tokens
  const entries = transferWords.get(words[at] ?? '')
  if (entries === undefined) return null
  const next = words[at + 1] ?? ''
  // "Had to get out of Mali its vehicles": no getting of weapons.
  if (/^g[eo]t/.test(words[at] ?? '') && /^(?:out|rid|away|off|back|into)$/.test(next)) return null
  const whole = text.slice(tokens.starts[at], tokens.ends[at])
  for (const word of entries) {
    if (word.after.length > 0 && !word.after.some((a) => follows(tokens, at, a, places))) continue
    // "Livre" with an accent is no present; "reçue" is no "recue" of another verb.
    if ((word.form === 'finite' || word.form === 'bare') && isWordEnd(whole)) continue
    // "Was given up", "the guests followed the last convoy": nothing changed hands.
    if (
      /^g[ai]ve|^giv/.test(words[at] ?? '') &&
      /^(?:up|way|off|out|back|notice|rise|birth|chase)$/.test(next)
    )
      continue
    if (
      /^(?:follow|suiv)/.test(words[at] ?? '') &&
      /^(?:the|a|an|its|their|les|le|la|l|un|une|ses|leur|leurs|des)$/.test(next)
    )
      continue
    // "Comes with fewer conditions".
    if (
      /^com(?:e|es|ing)$|^came$/.test(words[at] ?? '') &&
      next === 'with' &&
      !places.weaponStarts.has(at + 2)
    )
      continue
    // "Remis à neuf", "remis en état": mended, not handed over.
    if (
      /^remi/.test(words[at] ?? '') &&
      /^(?:a neuf|en etat|en cause|en service|en question|au gout)$/.test(`${next} ${words[at + 2] ?? ''}`)
    )
      continue
    // "Cuba lands 22 tanks at Oran": with a state before it, the verb has an object.
    const lands =
      word.class === 'arrive' &&
      /^(?:debarqu|decharg|land|unload|offload)/.test(words[at] ?? '') &&
      ((places.partyEnds.has(at) && !/^(?:in|at|on|near)$/.test(next)) ||
        (weaponAhead(tokens, at, places) &&
          (ships.test(words[at - 1] ?? '') ||
            (/^(?:which|who|qui)$/.test(words[at - 1] ?? '') && places.partyEnds.has(at - 1)))) ||
        (auxiliary(tokens, at, have) !== -1 &&
          !/^(?:with|avec)$/.test(next) &&
          weaponAhead(tokens, at, places)))
    const voice = lands ? 'active' : transferVoice(tokens, at, word, places.weaponEnds, places.weaponStarts)
    if (voice === null) continue
    const draft: TransferDraft = {
      word: lands ? { ...word, class: 'give' } : word,
      voice,
      shown: false,
      from: at,
      to: at + 1,
    }
    return inverted(tokens, draft, places)
  }
  return null
}

/** Whether weapons begin within some words behind: "ont déchargé, le 8 avril à Tobrouk, des camions". */
function weaponAhead(tokens: Tokens, at: number, places: SentencePlaces): boolean {
  for (let n = at + 1; n <= at + 12 && n < tokens.words.length; n += 1)
    if (places.weaponStarts.has(n)) return true
  return false
}

/** Whether what a word needs behind it stands there. */
function follows(tokens: Tokens, at: number, need: string, places: SentencePlaces): boolean {
  const { words } = tokens
  switch (need) {
    case '*party':
      return places.partyStarts.has(at + 1)
    case '*number':
      return isNumberWord(words[at + 1] ?? '')
    case '*weapon':
      return places.weaponStarts.has(at + 1)
    // "Aligne de son côté des T-90".
    case '*weapon-near':
      return [1, 2, 3, 4, 5, 6].some((k) => places.weaponStarts.has(at + k))
    // "Spent a fortune on six jets", "dépensé des millions pour six chasseurs".
    case '*on-weapon':
      return words
        .slice(at + 1, at + 10)
        .some((w, n) => /^(?:on|for|pour|dans)$/.test(w) && places.weaponStarts.has(at + n + 2))
    // "Built for the Nigerian navy", "construit pour Alger".
    case '*for-party':
      return words
        .slice(at + 1, at + 7)
        .some(
          (w, n) =>
            /^(?:for|pour)$/.test(w) &&
            [2, 3, 4].some((k) => places.partyStarts.has(at + n + k) || forces.test(words[at + n + k] ?? '')),
        )
    // "Flies tanks and artillery to Ethiopia".
    case '*cargo':
      return (
        (places.weaponStarts.has(at + 1) || isNumberWord(words[at + 1] ?? '')) &&
        words
          .slice(at + 2, at + 12)
          .some(
            (w, n) => /^(?:to|into)$/.test(w) && [3, 4, 5].some((k) => places.partyStarts.has(at + n + k)),
          )
      )
    // "S’est posé", "se sont posés".
    case '*reflexive':
      return words.slice(Math.max(0, at - 3), at).some((w) => w === 's' || w === 'se')
    // "The plane carried rifles".
    case '*carrier':
      return words.slice(Math.max(0, at - 14), at).some((w) => ships.test(w))
    default:
      return words[at + 1] === need
  }
}

/** Verbs whose subject is not who it seems: "was given tanks", "will be sold jets", "Mi-171s equip the army". */
function inverted(tokens: Tokens, draft: TransferDraft, places: SentencePlaces): TransferDraft {
  const { words } = tokens
  const word = words[draft.from] ?? ''
  if (
    draft.voice === 'passive' &&
    /^(?:give|sell)$/.test(draft.word.class) &&
    auxiliary(tokens, draft.from, be) !== -1 &&
    places.weaponStarts.has(
      draft.to + (words[draft.to] === 'with' || /^d[e']?$/.test(words[draft.to] ?? '') ? 1 : 0),
    ) &&
    /^(?:given|handed|sent|supplied|provided|promised|gifted|issued|equipped|sold|lent|offered|donated|equipee?s?|dotee?s?|pourvue?s?)$/.test(
      word,
    )
  )
    return { ...draft, word: { ...draft.word, class: 'get' }, voice: 'active' }
  if (draft.voice === 'active' && /^equip(?!p?ed)/.test(word) && behindWeapon(tokens, draft.from, places))
    return { ...draft, word: { ...draft.word, class: 'arrive' }, voice: 'passive' }
  return draft
}
