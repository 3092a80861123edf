import type { Tokens } from '../classify/tokens.ts'
import { suppliers as exporters } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import type { ReadSentence, Sourced } from './transfer-reading.ts'

/** What joins the members of one list of states: "Burkina Faso and Togo", "à la Turquie et à l’Iran". */
const listGap =
  /^(?:,\s|\s(?:and|et|ainsi que|as well as)\s|,\s(?:and|et)\s)(?:(?:to|from|by|the|la|le|les|l[’']|à|au|aux|à la|à l[’']|du|de|de la)\s?)*$/iu

/** A state with the others of its list, in order: each of them gives or gets. */
function coordinated(
  tokens: Tokens,
  parties: readonly PartyMention[],
  name: string,
  near: number,
): readonly string[] {
  const usable = parties.filter((m) => !m.origin && m.kind !== 'maker')
  // Of several mentions the one beside the weapons is meant.
  const at = usable.reduce(
    (best, m, n) =>
      m.name === name && (best === -1 || Math.abs(m.from - near) < Math.abs((usable[best]?.from ?? 0) - near))
        ? n
        : best,
    -1,
  )
  if (at === -1) return [name]
  const joins = (one: PartyMention | undefined, two: PartyMention | undefined) =>
    one !== undefined &&
    two !== undefined &&
    one.kind === two.kind &&
    listGap.test(tokens.text.slice(tokens.ends[one.to - 1], tokens.starts[two.from]))
  let [first, last] = [at, at]
  while (joins(usable[first - 1], usable[first])) first -= 1
  while (joins(usable[last], usable[last + 1])) last += 1
  return [...new Set(usable.slice(first, last + 1).map((m) => m.name))]
}

/** Every supplier with every recipient where the sentence names several: "Burkina Faso and Togo each ordered". */
export function pairsOf(
  sentence: ReadSentence,
  supplier: Sourced<string> | null,
  recipient: Sourced<string>,
  answer: { readonly supplierSaid: number; readonly recipientSaid: number },
  near: number,
): readonly (readonly [Sourced<string> | null, Sourced<string>])[] {
  const list = (
    party: Sourced<string>,
    said: number,
    other: string | null,
    sells: boolean,
  ): Sourced<string>[] =>
    said < 4
      ? [party]
      : coordinated(sentence.tokens, sentence.parties, party.value, near)
          .filter((name) => name === party.value || (name !== other && exporters.has(name) === sells))
          .map((value) => ({ value, from: [sentence.id] }))
  const getters = list(
    recipient,
    answer.recipientSaid,
    supplier?.value ?? null,
    exporters.has(recipient.value),
  )
  if (supplier === null) return getters.map((g) => [null, g] as const)
  const givers = list(supplier, answer.supplierSaid, recipient.value, exporters.has(supplier.value))
  return givers.flatMap((s) => getters.flatMap((g) => (s.value === g.value ? [] : [[s, g] as const])))
}
