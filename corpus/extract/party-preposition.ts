import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { PartyMention } from './party.ts'

/** Prepositions by the part that they give to a state. */
export const towardWords = wordSet('to for a au aux pour vers into towards')
export const fromWords = wordSet('from aupres chez depuis provenance part')
export const agentWords = wordSet('by par')
export const placeWords = wordSet('in at en dans near sur on reached reach gagne rejoint')
export const ofWords = wordSet('of de d du des')
/** Prepositions that set a state aside: it neither gives nor gets. */
export const asideWords = wordSet(
  'against contre with avec without sans despite malgre over like comme than prior face grace thanks according selon unlike via through across',
)
/** What may stand in the noun phrase of a party before its name: "the young army of …". */
export const fillers = wordSet(
  'the a an its their his la le les l un une son sa ses leur leurs army air force forces armed navy military government junta gendarmerie police armee armees ' +
    'gouvernement marine troupes soldats soldiers troops state etat authorities autorites regime republic ally allie allies young jeune new nouvelle neighbouring republique presidency ' +
    'defence defense ministry ministere national nationale commandos brigade president maker makers constructeur fabricant company firm societe groupe group yard chantier chantiers manufacturer same meme old former fellow then',
)
export interface Preposition {
  /** Empty where none stands there. */
  readonly word: string
  readonly at: number
}

/** What stands before a party, over the words of its own noun phrase: a preposition, or empty. */
export function prepositionOf(tokens: Tokens, m: PartyMention, floor: number): Preposition {
  for (let at = m.from - 1; at >= Math.max(floor, m.from - 7); at -= 1) {
    const word = tokens.words[at] ?? ''
    const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
    if (word === 'a' && text !== 'à' && text !== 'À') {
      // "a reçu" or an English article.
      continue
    }
    if (
      towardWords.has(word) ||
      fromWords.has(word) ||
      agentWords.has(word) ||
      placeWords.has(word) ||
      asideWords.has(word)
    )
      return { word, at }
    if (ofWords.has(word)) {
      // "To the army of Niger": the outer preposition counts.
      const outer = prepositionBefore(tokens, at, floor)
      return outer ?? { word, at }
    }
    if (!fillers.has(word) || (tokens.breaks[at + 1] ?? false)) return { word: '', at }
  }
  return { word: '', at: m.from }
}

function prepositionBefore(tokens: Tokens, of: number, floor: number): Preposition | null {
  for (let at = of - 1; at >= Math.max(floor, of - 5); at -= 1) {
    const word = tokens.words[at] ?? ''
    const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
    if (word === 'a' && text !== 'à') continue
    if (towardWords.has(word) || fromWords.has(word) || agentWords.has(word)) return { word, at }
    if (word === 'en' && tokens.words[at + 1] === 'provenance') return { word: 'from', at }
    if (word === 'part' || word === 'provenance' || word === 'aupres') return { word: 'from', at }
    if (!fillers.has(word) && !/^(?:favour|favor|faveur|benefit|profit|behalf|compte|account)$/.test(word))
      return null
  }
  return null
}
