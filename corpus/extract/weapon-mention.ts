import { fold, tokenize } from '../classify/tokens.ts'
import { stateMentions } from '../lexicon/state-mentions.ts'
import { civilHeads, genericPattern, namedTypes, numberedFamilies, weaponTypes } from '../lexicon/weapons.ts'

interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A weapon as a sentence names it. Offsets count in the sentence's text. */
export interface WeaponMention {
  /** As the text has it, without a plural ending: "Mi-35M", "medium tanks". */
  readonly designation: string
  /** True for a type ("Mi-35M"), false for a generic term ("medium tanks"). */
  readonly typed: boolean
  readonly description: string | null
  /** How many, where a number stands right before it. */
  readonly count: number | null
  /** "the helicopters", "of the aircraft": means weapons named before. */
  readonly definite: boolean
  readonly start: number
  readonly end: number
}

const typePattern = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:Antonov|Mil|Sukhoi|Soukhoï|Mikoyan|Kamov|Ilyushin|Iliouchine|Tupolev|Aero|Embraer|Airbus|Baykar|BMC|Nurol|Otokar)\\s)?(?:(?:${numberedFamilies})[-‑–]?\\d{1,4}(?:[A-Z][A-Za-z]?\\d?)?(?:\\s(?:Colt|Hind|Hip|Albatros|Hercules|Frogfoot|Fencer|Super Tucano))?s?|(?:Mi|Su|MiG|An)\\s\\d{1,3}[A-Z]{0,3}s?|${namedTypes})(?![\\p{L}\\d])`,
  'gu',
)
const generic = new RegExp(`(?<![\\p{L}\\d])(?:${genericPattern})(?![\\p{L}\\d])`, 'giu')
const makers =
  /^(?:Antonov|Mil|Sukhoi|Soukhoï|Mikoyan|Kamov|Ilyushin|Iliouchine|Tupolev|Aero|Embraer|Airbus|Baykar|BMC|Nurol|Otokar)\s/

const numbers = new Map<string, number>(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    seventeen: 17,
    nineteen: 19,
    treize: 13,
    quatorze: 14,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    hundred: 100,
    dozen: 12,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
  }),
)
const numberWord = [...numbers.keys()].join('|')
const countPattern = new RegExp(
  `(?<![\\p{L}\\d$€£.,-])(\\d{1,3}(?:[,\\s.]\\d{3})*|${numberWord})(?:\\s(hundred|thousand|dozen|cents?|mille))?\\s+(?:of\\s+(?:the|these|its)\\s+|d[eu’']\\s?|des\\s+|more\\s+|additional\\s+|autres\\s+|such\\s+)?(?:(?:new|mobile|modern|used|second-hand|refurbished|brand-new|Russian|Soviet|Chinese|Turkish|French|American|South African|former|ex-[\\p{L}]+|modern|ageing|old|nouveaux|nouvelles|vieux|modern|additional|further|Russian-made|Turkish-made|Soviet-era|Soviet-made|Chinese-made|French-made|US-made|modernised|upgraded|overhauled|armed|unarmed|light|heavy)\\s+)*$`,
  'iu',
)
const definitePattern =
  /(?:\b(?:the|these|those|its|their|les|ces|leurs|ses|des)\s+(?:\p{L}+\s+)?|\b(?:one|two|three|four|five|six|\d+)\s+of\s+the\s+)$/iu

/** The number that stands right before an offset, or null. "a" counts only before one thing. */
export function countBefore(text: string, at: number): number | null {
  const match = countPattern.exec(text.slice(Math.max(0, at - 70), at))
  if (match === null) return null
  const word = (match[1] ?? '').toLowerCase()
  const base = /^\d/.test(word) ? Number(word.replace(/[,\s.]/g, '')) : (numbers.get(word) ?? null)
  if (base === null || !Number.isFinite(base)) return null
  const times = (match[2] ?? '').toLowerCase()
  if (times === '') return base
  return base * (times === 'dozen' ? 12 : times === 'thousand' || times === 'mille' ? 1000 : 100)
}

/** What the SIPRI register calls this type, or null where the lexicon does not know it. */
export function describe(designation: string): string | null {
  const folded = fold(designation)
    .replace(/[‑–]/g, '-')
    .replace(/^(mi|su|mig|an) (?=\d)/, '$1-')
  let best: { begins: string; description: string } | undefined
  for (const type of weaponTypes) {
    if (
      folded.startsWith(type.begins) &&
      !/^\d/.test(folded.slice(type.begins.length)) &&
      type.begins.length > (best?.begins.length ?? 0)
    )
      best = type
  }
  return best?.description ?? null
}

/** "Mi-35Ms" is one Mi-35M, "Casspirs" a Casspir; "Hercules" and "Albatros" are no plurals. */
function singular(designation: string): string {
  const bare = designation.replace(makers, '')
  if (/(?:Hercules|Albatros)$/.test(bare)) return bare
  return /(?:\d[A-Z]*|[a-z]{3}|[A-Z]{3})s$/.test(bare) ? bare.slice(0, -1) : bare
}

/** What stands in capitals beside a generic term without being a type: peoples, makers, titles. */
const notType =
  /^(?:Forces?|Group|Front|Command|Ministry|Guard|Brigade|Corps|The|An?|Two|Three|Four|Five|Six|Its|His|Their|Les?|La|Des|Un|Une|New|More|Several|Some|Other|Russian|Soviet|Turkish|Chinese|French|American|British|German|Israeli|Iranian|Ukrainian|Bulgarian|Serbian|South|North|African|European|Western|Emirati|Malian|Libyan|Sudanese|Chadian|Nigerien|Nigerian|Burkinabe|Ivorian|Senegalese|Gabonese|US|UN|EU|Czech|Polish|Italian|Spanish|Brazilian|Indian|Pakistani|Egyptian|Algerian|Moroccan|Saudi|Qatari|Belarusian|Angolan|Ethiopian|Cameroonian|Air|Army|Navy|National|Defen[cs]e|Military|Central|Light|Heavy|Modern|Armou?red|In|On|At|For|From|With|By|No|Both|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Janvier|Février|Operation|Opération|These|Those|When|After|Before|And|But)$/

/** Types the lexicon does not know, by their place: "blindés Lazar", "Hürkuş-C aircraft". */
function namedBeside(text: string, nouns: readonly Found[], known: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const noun of nouns) {
    const after =
      /^\s(\p{Lu}[\p{L}\d-]*\p{L}[\p{L}\d-]*(?:\s(?:[A-Z]{0,3}\d+[A-Z]*|[IVX]+))?)(?![\p{L}\d’'])/u.exec(
        text.slice(noun.end, noun.end + 30),
      )
    const before = /(?<![\p{L}\d’'.-])(\p{Lu}[\p{L}\d-]*\p{L}[\p{L}\d-]*(?:-[A-Z\d]+)?)\s$/u.exec(
      text.slice(Math.max(0, noun.start - 24), noun.start),
    )
    const french =
      /^(?:chars?|véhicules?|blindés|hélicoptères?|avions?|drones?|obusiers?|mortiers?|missiles?|fusils?|patrouilleurs?|vedettes?|radars?|lance-|mitrailleuses?)/iu.test(
        noun.text,
      )
    const spot =
      french && after?.[1] !== undefined
        ? { text: after[1], start: noun.end + 1 }
        : before?.[1] !== undefined
          ? { text: before[1], start: noun.start - before[1].length - 1 }
          : null
    if (
      spot === null ||
      notType.test(spot.text) ||
      /^(?:ammunition|munitions|weapons|arms|artillery|armes|armement)/i.test(noun.text)
    )
      continue
    const end = spot.start + spot.text.length
    if (
      spot.start === 0 ||
      known.some((k) => spot.start < k.end && end > k.start) ||
      tokensAreState(spot.text)
    )
      continue
    out.push({ text: spot.text, start: spot.start, end })
  }
  return out
}

const tokensAreState = (text: string) => stateMentions(tokenize(text)).length > 0

/** One letter and a number without a hyphen is a type only if the lexicon knows it: M23 is a rebel group, N7 a road. */
function isType(match: RegExpMatchArray): boolean {
  return !/^[A-Z]\d/.test(match[0]) || describe(match[0]) !== null
}

/** The weapons a sentence names, in order: types first, then generic terms that are not part of one. */
export function weaponMentions(text: string): WeaponMention[] {
  const types: Found[] = [...text.matchAll(typePattern)].filter(isType).map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }))
  const nouns = [...text.matchAll(generic)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }))
  types.push(...namedBeside(text, nouns, types))
  for (let n = types.length - 2; n >= 0; n -= 1) {
    const [named, numbered] = [types[n], types[n + 1]]
    // "Albatros L-39": two names of one type; the number is the designation.
    const both =
      named !== undefined && numbered !== undefined && text.slice(named.end, numbered.start) === ' '
    if (both && !/\d/.test(named.text) && /\d/.test(numbered.text)) types.splice(n, 1)
  }
  const used = new Set<number>()
  const mentions: WeaponMention[] = types.map((type) => {
    // "Mi-35 helicopters", "hélicoptères Mi-35M", "Bayraktar TB2 combat drones": one thing.
    let { start, end } = type
    let description = describe(type.text.replace(makers, ''))
    nouns.forEach((noun, n) => {
      const after = noun.start >= type.end && /^\s*(?:[\p{L}-]+\s)?$/u.test(text.slice(type.end, noun.start))
      const before =
        noun.end <= type.start &&
        /^\s(?:(?:russes?|turcs?|chinois|français|de type|type|of the|d[’']occasion)\s)?$/u.test(
          text.slice(noun.end, type.start),
        )
      if (!after && !before) return
      used.add(n)
      description ??= noun.text
      if (after) end = noun.end
      if (before) start = noun.start
    })
    return {
      designation: singular(type.text),
      typed: true,
      description,
      count: countBefore(text, start),
      definite: false,
      start,
      end,
    }
  })
  nouns.forEach((noun, n) => {
    const lead = text.slice(Math.max(0, noun.start - 60), noun.start)
    // "Mi-8s, a Russian transport helicopter that can be fitted with weapons": what a type is and carries.
    const apposed = types.some(
      (t) =>
        t.end <= noun.start &&
        /^s?, (?:an?|une?|the|le|la)\s(?:[\p{L}-]+\s){0,4}$/u.test(text.slice(t.end, noun.start)),
    )
    const carried =
      types.length > 0 &&
      /(?:fitted|equipped|armed|équipée?s?|armée?s?) (?:with|de|d[’'])\s?(?:[\p{L}-]+\s){0,2}$/u.test(lead)
    if (
      apposed ||
      /^-(?:armed|carrying|equipped|capable)/.test(text.slice(noun.end, noun.end + 10)) ||
      carried ||
      /^-(?:armed|carrying|equipped|capable)/.test(text.slice(noun.end, noun.end + 10))
    )
      return
    if (used.has(n) || types.some((t) => noun.start < t.end && noun.end > t.start)) return
    const definite = definitePattern.test(text.slice(Math.max(0, noun.start - 30), noun.start))
    // "Fighters" alone are men; with "jets" or a type they are aircraft.
    if (/^fighters$|^cargo\s/i.test(noun.text)) return
    if (civilHeads.test(noun.text) && !definite) return
    mentions.push({
      designation: noun.text,
      typed: false,
      description: null,
      count: countBefore(text, noun.start),
      definite,
      start: noun.start,
      end: noun.end,
    })
  })
  return mentions.sort((a, b) => a.start - b.start)
}
