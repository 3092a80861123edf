import { isSovietType } from '../lexicon/arms-makers.ts'
import type { DatedPart } from './events.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { ReadSentence, Sourced } from './transfer-reading.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'

const anaphora =
  /^(?:the|this|these|that|those|such|both|under|le|la|les|cette|ces|cet|ce|l[’']|aux termes)\b/iu
const signing =
  /\b(?:agreement|contract|deal|accord|memorandum|contrat|marché|convention|protocole|protocol|order|commande|delivery|livraison|handover|remise|réception|ceremony|cérémonie|convoy|cargo|plane|ship|avion|navire)(?!\p{L})/iu
/** What came to the place that the next sentence speaks of. */
const arrival =
  /(?<!\p{L})(?:landed|arriv\p{L}+|atterri\p{L}*|débarqué\p{L}*|touched down|flew in|delivered|livrée?s?|received|reçue?s?|unveiled|paraded|took delivery)(?!\p{L})/iu

const aside =
  /,\s(?:the latter|the former|which|who|whose|where|when|qui|dont|où|ce dernier|ces derniers|cette dernière|le second|la seconde)\s/u

const sameOccasion =
  /\b(?:same|this) (?:occasion|ceremony|day|flight|ship|time)\b|même (?:occasion|jour|cérémonie|vol|navire)(?!\p{L})/iu

/** "The peace of 1992", "la guerre de 1973": a date that only says which. */
const ofAnEvent =
  /(?<!\p{L})(?:peace|war|coup|revolution|defeat|crisis|embargo|independence|elections?|events|paix|guerre|putsch|coup d[’']État|révolution|défaite|crise|indépendance|élections?|événements) (?:of|de|d[’'])\s?$/u

/** "Under an agreement of 1974": when it was ordered, not when it came. */
const ofAnAgreement =
  /(?<!\p{L})(?:agreements?|contracts?|deals?|orders?|treaty|accords?|contrats?|commandes?|traité|convention) (?:of|de|d[’'])\s?$/u

/** Whether a date says a year of its own: an interval does where it ends in the next year at the latest. */
function saysYear({ precision, date }: DatedPart): boolean {
  if (precision === 'interval') return Number(date.split('/')[1]?.slice(0, 4)) - Number(date.slice(0, 4)) <= 1
  return precision === 'year' || precision === 'month' || precision === 'day'
}

/** A year of a cue, and how many weapons the words before it count: "and the third in 2024". */
export interface DatedCount {
  readonly year: Sourced<number>
  readonly count: number | null
}

/** What joins the dates of one verb: "in 2003 and 2004", "in 2023, and the third in 2024". */
const joinsDates =
  /^,?\s?(?:(?:and|et|then|puis|again|,)\s){0,2}(?:(?:the|le|la|les)\s(?:(?:second|third|fourth|last|rest|others?|remain(?:der|ing)|final|deuxième|second|seconde|troisième|quatrième|derniers?|dernière|dernières|suivants?|autres|reste)\s?(?:\p{Ll}+\s)?))?(?:(?:in|on|en|le|early|late|au)\s)*$/u

/** The years that go with a cue: a date belongs to the cue it follows, one that leads to what happened; others joined to it count too. */
export function yearsFor(
  cue: TransferCue,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  weapon?: WeaponMention,
): DatedCount[] {
  const { starts, ends } = sentence.tokens
  const dates = sentence.dates.filter((d) => {
    const before = sentence.text.slice(0, d.expression.start)
    return (
      saysYear(d) && !ofAnEvent.test(before) && !(cue.status === 'delivered' && ofAnAgreement.test(before))
    )
  })
  // "Et de Moscou, deux ans plus tard, deux Mi-17": the date of a clause without its verb.
  const [begin, until] = [
    group.gapped === null ? undefined : starts[group.gapped.from],
    starts[group.from] ?? 0,
  ]
  const gapped =
    begin === undefined
      ? undefined
      : dates.find((d) => d.expression.start >= begin && d.expression.end <= until)
  if (gapped !== undefined) return withJoined(gapped, dates, sentence)
  const main =
    group.cues.find((c) => c.voice === 'active') ??
    group.cues.find((c) => c.status === 'delivered' && c.voice !== 'noun') ??
    group.cues.at(-1)
  // A verb that only says that an order followed owns no date.
  const owners = cues.filter(
    (c) => group.cues.includes(c) || !/^(?:follow|suiv)/.test(sentence.tokens.words[c.from] ?? ''),
  )
  const mine: DatedPart[] = []
  for (const date of dates) {
    const at = date.expression.start
    const behind = owners.findLast((c) => (ends[c.to - 1] ?? 0) <= at)
    const lead =
      behind === undefined ||
      /^\s*[^,]{0,24}:/.test(sentence.text.slice(date.expression.end, date.expression.end + 3))
    const ahead = owners.find((c) => (starts[c.from] ?? 0) >= at)
    // A date far behind belongs to something else.
    if (behind !== undefined && wordAt(sentence, at) - Math.max(behind.to, group.to) > 14) continue
    // "Delivered drones in 2023, and in August the Emirates presented": the date opens the clause of the next verb.
    const opens =
      behind !== undefined &&
      ahead !== undefined &&
      /(?:[,;:]\s?|(?<!\p{L})(?:and|et|puis|then|but|mais|que|avant qu[’'])\s?)(?:(?:in|on|en|le|au|early|late)\s)*$/u.test(
        sentence.text.slice(Math.max(0, at - 24), at),
      ) &&
      !/[,;]/.test(
        sentence.text.slice(date.expression.end, starts[ahead.from]).replace(/,[^,;]{2,40},/, ' '),
      ) &&
      sentence.parties.some((p) => (starts[p.from] ?? 0) >= date.expression.end && p.to <= ahead.from)
    const owner = opens
      ? ahead
      : !lead
        ? behind
        : group.cues.length > 1 && at < (starts[group.from] ?? 0)
          ? main
          : ahead
    // "Sold it drones, the latter shown in 2022": told of something else.
    const told = sentence.text.slice(ends[Math.max(cue.to, group.to) - 1] ?? 0, at)
    // "Under contracts of 2015 Egypt ordered": the noun’s date is that of the order.
    const ordered =
      owner !== undefined &&
      owner.voice === 'noun' &&
      !group.cues.includes(owner) &&
      cue.class === 'buy' &&
      cue.status === 'ordered' &&
      owner.to <= cue.from &&
      ofAnAgreement.test(sentence.text.slice(0, at))
    if ((owner === cue || ordered) && !(behind === cue && aside.test(told))) mine.push(date)
  }
  // "The TB2s in 2022 and the Akıncı two years later": one verb, and each weapon before its own date.
  const end = weapon === undefined ? 0 : (ends[weapon.to - 1] ?? 0)
  // "Mi-17s and, in 2019, missiles": the date is of what follows.
  const ofNext = (d: DatedPart) =>
    weapon !== group.weapons.at(-1) &&
    /^,? (?:et|and|puis|then),? (?:en |in |le |on )?$/.test(sentence.text.slice(end, d.expression.start))
  const nearest = weapon === undefined ? undefined : mine.find((d) => d.expression.start >= end)
  const date =
    nearest !== undefined && ofNext(nearest)
      ? undefined
      : (nearest ?? mine.find((d) => d.expression.start >= (ends[cue.to - 1] ?? 0)) ?? mine[0])
  const [only] = dates
  if (date !== undefined) return withJoined(date, dates, sentence)
  if (only !== undefined && cues.length === 1 && nearest === undefined)
    return withJoined(only, dates, sentence)
  // "The agreement covers …" takes the date of the sentence that names the agreement.
  if (
    sentence.dates.length === 0 &&
    previous !== undefined &&
    ((anaphora.test(sentence.text) && !/^\p{L}+[\s’']\p{Lu}/u.test(sentence.text)) ||
      sameOccasion.test(sentence.text)) &&
    (signing.test(previous.text) || (cue.status === 'delivered' && arrival.test(previous.text)))
  ) {
    const date = previous.dates.find(saysYear)
    if (date !== undefined)
      return [{ year: { value: Number(date.date.slice(0, 4)), from: [previous.id] }, count: null }]
  }
  return []
}

/** A date with those that its words join to it, in order. */
function withJoined(first: DatedPart, dates: readonly DatedPart[], sentence: ReadSentence): DatedCount[] {
  const out: DatedCount[] = []
  let end = first.expression.end
  for (const date of dates.slice(dates.indexOf(first))) {
    const gap = date === first ? '' : sentence.text.slice(end, date.expression.start)
    if (date !== first && !joinsDates.test(gap)) break
    end = date.expression.end
    const value = Number(date.date.slice(0, 4))
    if (out.some((o) => o.year.value === value)) continue
    const from = date.leansOn === null ? [sentence.id] : [sentence.id, date.leansOn]
    const until = date.precision === 'interval' ? Number(date.date.split('/')[1]?.slice(0, 4)) : value
    if (until !== value) out.push({ year: { value: until, from }, count: null })
    out.push({
      year: { value, from },
      count: /\b(?:second|third|fourth|deuxième|seconde|troisième|quatrième)\s/u.test(gap) ? 1 : null,
    })
  }
  return out
}

function wordAt(sentence: ReadSentence, offset: number): number {
  return sentence.tokens.starts.findIndex((s) => s >= offset)
}

/** Russia was the Soviet Union until the end of 1991. */
const lastSovietYear = 1991

/** "The MiG-21s of the 1960s": a decade right behind the weapon is its own. */
function decadeOf(sentence: ReadSentence, weapon: WeaponMention): number | null {
  const end = sentence.tokens.ends[weapon.to - 1] ?? 0
  const date = sentence.dates.find(
    (d) => d.precision === 'decade' && d.expression.start > end && d.expression.start - end < 16,
  )
  return date === undefined ? null : Number(date.date.slice(0, 3)) * 10
}

/** Moscow before 1992 is the USSR: by the year of the transfer, the dates around it, or the age of the weapon. */
export function sovietOrNot(
  supplier: Sourced<string> | null,
  year: number | null,
  weapon: WeaponMention,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
): Sourced<string> | null {
  const { designation } = weapon
  if (supplier === null || (supplier.value !== 'Russia' && supplier.value !== 'USSR')) return supplier
  const soviet = (from: readonly string[]): Sourced<string> => ({
    value: 'USSR',
    from: [...new Set([...supplier.from, ...from])],
  })
  const naming1 = sentence.parties.find((m) => m.name === 'USSR' && !m.origin)
  if (supplier.value === 'USSR' && naming1 !== undefined) return supplier
  const own = decadeOf(sentence, weapon)
  if (own !== null) return own <= lastSovietYear ? soviet([]) : supplier
  if (year !== null) return year <= lastSovietYear ? soviet([]) : { ...supplier, value: 'Russia' }
  if (sentence.parties.some((m) => m.name === 'USSR' && !m.origin)) return soviet([])
  // A war or a peace that is only named says nothing of when; where nothing else is dated, its year still does.
  const dated = (s: ReadSentence) => {
    const own = s.dates.filter((d) => !ofAnEvent.test(s.text.slice(0, d.expression.start)))
    return own.length > 0
      ? own
      : s.dates.filter((d) => !/^(?:199[2-9]|20)/.test(d.date) || !/\bpeace|\bpaix/.test(s.text))
  }
  const old = (s: ReadSentence) =>
    dated(s).length > 0 && dated(s).every((d) => /^(?:19[0-8]|199[01]$|199[01]-)/.test(d.date))
  const recent = (s: ReadSentence) => dated(s).some((d) => d.basis === 'stated') && !old(s)
  if (old(sentence)) return soviet([])
  if (recent(sentence))
    return supplier.value === 'USSR' && !isSovietType(designation)
      ? { ...supplier, value: 'Russia' }
      : supplier
  // "Russia" by its name is no longer the Soviet Union, unless a date says so.
  if (sentence.parties.some((m) => m.name === 'Russia' && /^russ/.test(sentence.tokens.words[m.from] ?? '')))
    return isSovietType(designation) ? supplier : { ...supplier, value: 'Russia' }
  const around = previous.filter((p) => p.passage === sentence.passage)
  const naming = around.find(
    (p) => p.dates.length > 0 || p.parties.some((m) => m.name === 'USSR' && !m.origin),
  )
  if (naming !== undefined && (old(naming) || naming.parties.some((m) => m.name === 'USSR' && !m.origin)))
    return soviet([naming.id])
  if (isSovietType(designation) && (naming === undefined || !recent(naming))) return soviet([])
  return supplier
}
