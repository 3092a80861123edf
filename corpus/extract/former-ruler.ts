import type { Tokens } from '../classify/tokens.ts'
import { colonialPowerOf } from '../lexicon/colonial-powers.ts'
import { wordSet } from '../words/word-set.ts'
import type { PartyMention } from './party.ts'

const words =
  /(?:^| )(former (?:colonial (?:power|master|ruler)|coloniser|colonizer)|ancienne (?:puissance (?:coloniale|tutelaire)|metropole)|ancien colonisateur|ex puissance coloniale|ex colonisateur)(?= |$)/g

const leads = wordSet('former ancienne ancien ex')

/**
 * "The former colonial power" as a party: the ruler of `country`, the state the article is about. None where the sentence
 * does not speak of it, or the state had no one ruler.
 */
export function formerRuler(tokens: Tokens, country: string | null): readonly PartyMention[] {
  const name = country === null ? null : colonialPowerOf(country)
  if (name === null) return []
  if (!tokens.words.some((w) => leads.has(w))) return []
  const text = tokens.words.join(' ')
  return [...text.matchAll(words)].map((match) => {
    const lead = text.slice(0, match.index).trim()
    const from = lead === '' ? 0 : lead.split(' ').length
    const to = from + (match[1] ?? '').split(' ').length
    return { name, kind: 'state', origin: false, made: false, from, to } as const
  })
}
