import type { Tokens } from '../classify/tokens.ts'
import type { PartyMention } from './party.ts'

/** What joins the members of one list of states: "Burkina Faso and Togo", "à la Turquie et à l’Iran". */
const listGap =
  /^(?:,\s|\s(?:and|et|ainsi que|as well as)\s|,\s(?:and|et)\s)(?:(?:to|from|by|the|la|le|les|l[’']|à|au|aux|à la|à l[’']|du|de|de la)\s?)*$/iu

/** A state with the others of its list, in order: each of them gives or gets. */
export function coordinated(
  tokens: Tokens,
  parties: readonly PartyMention[],
  name: string,
): readonly string[] {
  const usable = parties.filter((m) => !m.origin && m.kind !== 'maker')
  const at = usable.findIndex((m) => m.name === name)
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
