import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { PartyMention } from './party.ts'
import { isPossessive } from './weapon-origin.ts'

const forceWords = wordSet(
  'army air armed forces force military troops soldiers navy gendarmerie junta government police commandos aviation guard fleet authorities ministry pilots marines',
)
const forceBefore = wordSet(
  'armee armees forces troupes soldats gendarmerie marine junte gouvernement air militaires army aviation police garde flotte autorites etat ministere pilotes',
)
/** Whether a party is named with its forces or its government: "the Malian army", "l’armée malienne", "Mali’s air force". */
export function forceOf(tokens: Tokens, m: PartyMention): boolean {
  const after = tokens.words[m.to] === 's' ? (tokens.words[m.to + 1] ?? '') : (tokens.words[m.to] ?? '')
  const next =
    forceWords.has(after) || (forceWords.has(tokens.words[m.to + 2] ?? '') && isPossessive(tokens, m))
  return (
    (next && !(tokens.breaks[m.to] ?? false)) ||
    (m.kind === 'adjective' && forceBefore.has(tokens.words[m.from - 1] ?? ''))
  )
}
