import { type Said, say } from '../../corpus/index.ts'
import type { AnalystPart } from '../document/nodes.ts'

const analystPlaces: Readonly<Record<AnalystPart, Said>> = {
  title: say`your title`,
  subtitle: say`your subtitle`,
  author: say`your author`,
  judgement: say`your judgement`,
  note: say`your note`,
  marking: say`your marking`,
  remark: say`your remark`,
  label: say`your label`,
}

/** Where a text of the analyst's stands, for messages. */
export function analystPlace(part: AnalystPart): Said {
  return analystPlaces[part]
}

/** A place in a source, for messages: a passage's id, or a sentence's that is in none. */
export function passagePlace(id: string): Said {
  return say`passage ${id}`
}

/** A place that a message names in English, said in every language where it is one of the analyst's. */
export function placeNamed(english: string): Said {
  return Object.values(analystPlaces).find((place) => place.message === english) ?? { message: english }
}
