import type { Tokens } from '../classify/tokens.ts'
import type { TransferClass } from '../lexicon/transfer-words.ts'
import { wordSet } from '../words/word-set.ts'
import { type SentencePlaces, seenWords, type TransferDraft, transferDrafts } from './transfer-draft.ts'
import { auxiliary, be, cliticObjects, have, modals } from './transfer-voice.ts'

/** A word that says that weapons changed hands, or will. `from`/`to` are word numbers. */
export interface TransferCue {
  readonly class: Exclude<TransferClass, 'hold'>
  /** `active`: who acts stands before it, the weapons after; `passive`: the weapons before; `noun`: neither. */
  readonly voice: 'active' | 'passive' | 'noun'
  /** SIPRI's status: what is planned, promised or under contract is ordered, not delivered. */
  readonly status: 'ordered' | 'delivered' | 'seen'
  /** It only says who has the weapons: "flew Soviet machines". */
  readonly holds: boolean
  /** It only shows them: "paraded". */
  readonly shown: boolean
  /** Its object is a pronoun or a relative: the weapons stand before an active verb. */
  readonly backwards: boolean
  readonly from: number
  readonly to: number
}

const futureBefore = wordSet(
  'will shall would plans plan planned planning due expected expects set scheduled agreed agrees intends intend vowed vows undertook ready prepares awaiting awaits await waiting doit doivent devrait devraient devra devront va vont prevoit prevoient prevu prevue devait devaient attend attendent attendue attendus attendues engage engagee promis promet promised pledged promises pledges yet follow',
)
const wishBefore = wordSet(
  'wants want wanted hopes hope hoped wishes considering considers considered mulls seeks seek sought may might could propose proposes proposed offered offers offer proposer proposent souhaite souhaitait souhaitent veut veulent voulait voudrait intention intentions projet projets envisage envisagent espere cherche cherchent negocie negocient negotiating negotiates talks asked ask asks demande demandait reclame reclament pourrait pourraient interested interesse rumoured rumored rumeur rumeurs refusing tried tries bid declined declines decline failed fails refuse refuses refused refusait exclut exclu exclure interdit forbids forbid banned',
)
const negations = wordSet(
  'not never no nor neither without denied denies deny denying halt halted halts suspended suspends suspend suspending blocked blocks stopped stop stops ban bans banning ceased cancelled canceled lifted nothing nobody none rejected jamais aucun aucune ni sans ne n dement dementi dementent nie nient suspendu suspend annule interrompu cesse rien nul nulle halting freeze froze frozen gele gelees barred forbade renonce renoncent renonca renoncer abandoned shelved scrapped abandonne',
)
const pronounObjects = wordSet('it them')

/** The cues of a sentence in order, without those that are denied, wished for or no transfer. */
export function transferCues(tokens: Tokens, places: SentencePlaces): TransferCue[] {
  const { words, text } = tokens
  const drafts = transferDrafts(tokens, places)
  const cues: TransferCue[] = []
  drafts.forEach((draft, n) => {
    const floor = Math.max(0, draft.from - 9)
    const stop = drafts[n - 1]?.to ?? 0
    const done = doneAt(tokens, draft)
    let denied = false
    let wished = false
    let planned = draft.word.future
    for (let i = beforeAside(tokens, draft.from) - 1; i >= Math.max(floor, 0); i -= 1) {
      const word = words[i] ?? ''
      // A clause of its own: what stands before its comma does not reach in, unless it is an aside.
      if (
        (tokens.breaks[i + 1] ?? false) &&
        i < draft.from - 1 &&
        draft.from - i > 1 &&
        !/\)/.test(text.slice(tokens.ends[i], tokens.starts[i + 1]))
      ) {
        if (i + 1 < draft.from - 3 || (tokens.breaks[i + 1] ?? false)) break
      }
      if (i < stop - 1) break
      // What stands before the weapons does not reach a participle behind them.
      if (draft.voice === 'passive' && places.weaponEnds.has(i + 1)) break
      const lower = text[tokens.starts[i] ?? 0] === word[0]
      if (negations.has(word) && !places.partyStarts.has(i)) {
        // "n’en livra pas moins": it did.
        if (
          !(
            (word === 'n' || word === 'ne') &&
            words
              .slice(draft.to, draft.to + 3)
              .join(' ')
              .startsWith('pas moins')
          ) &&
          !(word === 'ne' && restrictive(words, draft.to)) &&
          !(word === 'n' && restrictive(words, draft.to)) &&
          // "Avant que la Russie ne livrât": it did.
          !(
            word === 'ne' &&
            /^(?:pas|plus|jamais|guere)$/.test(words[draft.to] ?? '') === false &&
            words
              .slice(Math.max(0, i - 10), i)
              .join(' ')
              .match(/(?:^| )avant (?:que?|qu)(?: |$)/) !== null
          )
        )
          denied = true
      }
      if (wishBefore.has(word) && (lower || word !== 'may')) wished = true
      // "Twenty promised by Moscow arrived": what was promised came.
      const agent = /^(?:by|par)$/.test(words[i + 1] ?? '')
      if (
        futureBefore.has(word) &&
        !agent &&
        i > done &&
        (word !== 'follow' || modals.has(words[i - 1] ?? ''))
      )
        planned = true
      if (word === 'be' && (words[i - 1] === 'to' || modals.has(words[i - 1] ?? ''))) planned = true
      if (word === 'to' && /^(?:is|are|was|were|has|have|wants)$/.test(words[i - 1] ?? '')) planned = true
      if (
        word === 'a' &&
        i === draft.from - 1 &&
        draft.word.form === 'finite' &&
        text.slice(tokens.starts[i], tokens.ends[i]) === 'à'
      )
        planned = true
    }
    const after = words.slice(draft.to, draft.to + 3)
    if (/^(?:pas|plus|jamais|guere)$/.test(after[0] ?? '') && after[1] !== 'moins' && after[1] !== 'de')
      denied = true
    if (/^(?:plus)$/.test(after[0] ?? '') && words[draft.from - 1] === 'ne') denied = true
    const tail = words.slice(draft.to, draft.to + 12).join(' ')
    if (
      draft.voice === 'noun' &&
      /^(?:\S+ ){0,6}(?:a ete |was |were |has been |had been |est |fut )(?:dementi|denied|scrapped|shelved|abandon|annul|cancel|reject|rejet|refus)/.test(
        tail,
      )
    )
      denied = true
    if (
      draft.voice === 'noun' &&
      /\b(?:never|not|jamais|pas)\b.*\b(?:signed|concluded|delivered|struck|signee?s?|conclue?s?|livree?s?)\b/.test(
        tail,
      )
    )
      denied = true
    if (denied || wished || forService(words, draft)) return
    // "S’est offert", "se sont dotés de": who gives to themselves buys.
    const reflexive = draft.word.class === 'give' && isReflexive(tokens, draft.from)
    const cls = reflexive ? 'buy' : draft.word.class === 'hold' ? 'get' : draft.word.class
    const noun = draft.voice === 'noun'
    const signed = noun && cls === 'buy'
    const status = seenWords.has(words[draft.from] ?? '')
      ? 'seen'
      : cls === 'sell' || cls === 'buy' || signed || planned
        ? 'ordered'
        : 'delivered'
    const object = words[draft.to] ?? ''
    const clitic = words[draft.from - 1] ?? ''
    const auxClitic = words[draft.from - 2] ?? ''
    cues.push({
      class: cls,
      voice: draft.voice,
      status,
      holds: draft.word.class === 'hold',
      shown: draft.shown,
      backwards:
        draft.voice === 'active' &&
        ((pronounObjects.has(object) &&
          words[draft.to + 1] !== 'with' &&
          !places.weaponStarts.has(draft.to + 1)) ||
          (cliticObjects.has(clitic) && draft.word.form !== 'bare') ||
          (have.has(clitic) && cliticObjects.has(auxClitic))),
      from: draft.from,
      to: draft.to,
    })
  })
  return cues
}

/** "France, not to be outdone, sold it": an aside right before the verb has no part in it; where it begins. */
function beforeAside(tokens: Tokens, at: number): number {
  if (!(tokens.breaks[at] ?? false)) return at
  for (let n = at - 1; n > Math.max(0, at - 9); n -= 1) if (tokens.breaks[n] ?? false) return n
  return at
}

/** "Promised since 2010, they were delivered": what stands before a verb in the past plans nothing; its auxiliary, or -1. */
function doneAt(tokens: Tokens, draft: TransferDraft): number {
  if (draft.voice !== 'passive') return -1
  const at = auxiliary(tokens, draft.from, be)
  const word = tokens.words[at] ?? ''
  if (/^(?:was|were|fut|furent)$/.test(word)) return at
  return /^(?:been|ete)$/.test(word) &&
    /^(?:has|have|had|a|ont|avait|avaient)$/.test(tokens.words[at - 1] ?? '')
    ? at
    : -1
}

/** Whether a French verb gives to its own subject: "s’est offert", "se sont déjà dotés", not "s’engage à fournir". */
function isReflexive({ words, text, ends }: Tokens, at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 4); n -= 1) {
    const word = words[n] ?? ''
    if (word === 'se') return true
    // The apostrophe of "s’est" stands behind, that of "China’s" before.
    if (word === 's') return /^['’]/.test(text.slice(ends[n]))
    if (
      !(
        be.has(word) || /^(?:vu|vus|vue|vues|fait|aussi|deja|ensuite|egalement|ainsi|depuis|meme)$/.test(word)
      )
    )
      return false
  }
  return false
}

/** "N’a livré que trois": only, not "not". */
function restrictive(words: readonly string[], at: number): boolean {
  return words.slice(at, at + 4).some((w) => w === 'que' || w === 'qu')
}

/** "Sent two to Belarus for overhaul", "a deal for the upkeep of", "contrat d’entretien": work on weapons, no transfer. */
function forService(words: readonly string[], { voice, word, to: at }: TransferDraft): boolean {
  // "Sent two, received in 2017, to Belarus for overhaul": the nearer verb is not what is done there.
  if (word.class === 'get' || voice === 'passive') return false
  return /(?:^(?:d|de|of|l) |\b(?:for|under|undergo|pour|en|a fin d|back)(?: (?:the|a|its|their|leur|la|une|sa|l|major|deep|full|general|long|planned|regular|routine|des|grande|to \w+ for))* )(?:overhaul\w*|repairs?|upkeep|maintenance|servicing|refit\w*|refurbishment|revisions?|reparations?|entretien|carenage|remise en etat|modernisation|modernization)\b/.test(
    words.slice(at, at + 16).join(' '),
  )
}
