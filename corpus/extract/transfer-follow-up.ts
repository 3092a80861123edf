import { suppliers as exporters } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
import { countAfter, countBefore } from './cue-count.ts'
import { numberEnding } from './number-reading.ts'
import { rolesIn } from './party-roles.ts'
import type { TransferCue } from './transfer-cue.ts'
import { yearsFor } from './transfer-date.ts'
import {
  cuesOf,
  notTransferPattern,
  type Place,
  type Reading,
  type ReadSentence,
  type Sourced,
} from './transfer-reading.ts'
import { bareGroup, type WeaponGroup } from './weapon-groups.ts'

const followsUp =
  /^(?:(?:And|But|Et|Mais) )?(?:(?:The|the) (?:first|last|other|second|remaining|order|contract|deal|delivery|deliveries|shipment|consignment|package|batch|handover|aircraft|helicopters|vehicles|drones|jets|planes|tanks|guns|missiles)|They|These|Those|All|Another|Le dernier|le dernier|Two|Three|Four|Five|Six|Half|Both|Eighteen|Deliver(?:y|ies)|Les? (?:premiers?|derniers?|autres|appareils|hélicoptères|avions|véhicules|blindés|engins|chars|missiles|drones|contrat|tout)|La (?:première|commande|livraison|seconde)|Ils|Elles|Ceux-ci|Tous|Toutes|Deux|Trois|Quatre|Une première|Une seconde|Un premier|A first|A second)(?![\p{L}])/u

/** The first of the years that go with a cue. */
function firstYear(
  cue: TransferCue,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  sentence: ReadSentence,
): Sourced<number> | null {
  return yearsFor(cue, group, cues, sentence, undefined)[0]?.year ?? null
}

const strongest = (weights: ReadonlyMap<string, number>) =>
  [...weights].filter(([, w]) => w >= 4).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null

/** "Belarus added four more", "Denmark has promised nineteen": another party, the weapons named before. */
function another(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const last = near.findLast((r) => r.typed) ?? near.at(-1)
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.voice === 'active' && countAfter(sentence.tokens, c) !== null)
  if (last === undefined || cue === undefined || sentence.parties.length === 0) return []
  const group = bareGroup([cue], sentence.tokens.words.length)
  const roles = rolesIn(sentence, group, cues)
  const [giver, getter] = [strongest(roles.supplier), strongest(roles.recipient)]
  if (giver === null && getter === null) return []
  return [
    {
      ...last,
      sentence: sentence.id,
      at,
      supplier: giver === null ? last.supplier : { value: giver, from: [sentence.id] },
      recipient: getter === null ? last.recipient : { value: getter, from: [sentence.id] },
      status: cue.status,
      count: countAfter(sentence.tokens, cue),
      year: firstYear(cue, group, cues, sentence),
      comments: [],
    },
  ]
}

const correcting =
  /(?<!\p{L})(?:correction|rectificatif|erratum|in fact|actually|in reality|en réalité|en fait|rather than|instead of|and not|but not|et non(?: pas)?|au lieu de|(?:right|correct|exact|real|final|bon|vrai) (?:number|figure|total|nombre|chiffre)|(?:nombre|chiffre) (?:exact|réel|définitif))(?!\p{L})/iu
/** What stands before a number that is put right: "not two but four". */
const wrongBefore =
  /(?:\bnot|\bnon(?: pas)?|rather than|instead of|au lieu de|\bpas)\s+(?:the\s|les\s|des\s|de\s)?$/iu

/** "The number was in fact twenty": the last number told, put right. */
function corrected({ sentence, at }: Place, near: readonly Reading[]): Reading[] {
  const last = near.findLast((r) => r.count !== null)
  if (last === undefined || !correcting.test(sentence.text)) return []
  const { words, starts } = sentence.tokens
  for (let n = 0; n < words.length; n += 1) {
    const number = numberEnding(sentence.tokens, n)
    const next = numberEnding(sentence.tokens, n + 1)
    // Its first words are no number of their own; a year and an ordinal count nothing.
    if (number === null || (next !== null && next.from <= number.from)) continue
    const from = starts[number.from] ?? 0
    if (number.value === last.count || (number.value >= 1800 && number.value < 2100)) continue
    if (number.value === 1 || wrongBefore.test(sentence.text.slice(0, from))) continue
    if (sentence.dates.some((d) => from >= d.expression.start && from < d.expression.end)) continue
    return [
      { ...last, sentence: sentence.id, at, count: number.value, year: null, comments: [], corrects: true },
    ]
  }
  return []
}

const originWords =
  /(?<!\p{L})(?:come|comes|came|stem|built|made|manufactured|assembled|produced|bought|ordered|delivered|supplied|proviennent|provenaient|provient|provenait|viennent|venaient|construite?s?|fabriquée?s?|assemblée?s?|produite?s?|achetée?s?|issue?s?)\s(?:\p{Ll}+\s){0,2}?(?:from|in|by|at|de|d[’']|du|des|en|au|aux|à|par|chez)\s?(?:the\s|la\s|le\s|les\s|l[’'])?$/u
const subjects =
  /^(?:They|These|Those|It|Both|All|The \p{Ll}+|Ils|Elles|Ces|Ceux-ci|Tous|Les \p{Ll}+|Il|Elle|L[’']\p{Ll}+|Le \p{Ll}+) /u

/** "They come from Bulgaria", "Ils ont été construits en Turquie": the supplier of the weapons named before. */
function originOf(sentence: ReadSentence): string | null {
  if (!subjects.test(sentence.text)) return null
  for (const m of sentence.parties)
    if (exporters.has(m.name) && originWords.test(sentence.text.slice(0, sentence.tokens.starts[m.from])))
      return m.name
  return null
}

const orderWords = wordSet(
  'order orders deal deals contract contracts purchase purchases agreement agreements contrat contrats commande commandes marche marches accord accords achat achats',
)
const orderPhrase =
  /(?<!\p{L})(?:the|this|that|its|their|le|la|l[’']|ce|cet|cette|leur|son|sa)\s?(?:order|deal|contract|purchase|agreement|contrat|commande|marché|accord|achat)s?(?:,| (?:\p{Ll}+ ){0,4}?)\s?(?:for (?:them|it) )?(?:(?:had|has|was|were|is|been|avait|a|est|été|fut|remonte|date|dates|dated) ){0,3}(?:signed|placed|struck|concluded|agreed|made|signée?s?|conclue?s?|passée?s?|paraphée?s?|nouée?s?|from|back|to|de|du|à|en)(?!\p{L})/iu

/** "The contract, signed in December, …": when the weapons of the sentence before were ordered. */
export function orderedWhen({ sentence, at }: Place, near: readonly Reading[]): Reading[] {
  if (near.length === 0 || !sentence.tokens.words.some((w) => orderWords.has(w))) return []
  const phrase = orderPhrase.exec(sentence.text)
  if (phrase === null) return []
  const end = phrase.index + phrase[0].length
  const date = sentence.dates.find(
    (d) =>
      d.expression.start >= phrase.index && d.expression.start - end < 40 && /^\d{4}(?:-|$)/.test(d.date),
  )
  const meant = near.filter((r) => !r.held && at - r.at <= 1)
  if (date === undefined || meant.some((r) => r.status === 'ordered' && r.year !== null)) return []
  const year: Sourced<number> = {
    value: Number(date.date.slice(0, 4)),
    from: date.leansOn === null ? [sentence.id] : [sentence.id, date.leansOn],
  }
  return meant.map((r) => ({
    ...r,
    sentence: sentence.id,
    at,
    status: 'ordered',
    count: null,
    year,
    comments: [],
  }))
}

/** "The first two arrived in November", "They were ordered the year before": more about what was just named. */
export function followUp(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const told = near.filter((r) => !r.held)
  const right = corrected(place, told)
  if (right.length > 0) return right
  const more = another(place, told)
  if (more.length > 0) return more
  if (notTransferPattern.test(sentence.text)) return []
  const origin = originOf(sentence)
  if (!followsUp.test(sentence.text) && origin === null) return []
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.status !== 'seen')
  if (cue === undefined && origin === null) return []
  const group = bareGroup(cues, 0)
  const giver =
    origin ?? (sentence.parties.length === 0 ? null : strongest(rolesIn(sentence, group, cues).supplier))
  const lastSentence = (giver === null ? told : near).at(-1)?.sentence
  const meant = near.filter((r) => r.sentence === lastSentence && (giver !== null || !r.held))
  const ordering = /\b(?:order|contract|deal|commande|contrat)\b/iu.test(sentence.text.slice(0, 30))
  const planned = !ordering && cue?.status === 'ordered' && /^(?:give|get|arrive)$/.test(cue.class)
  const year = cue === undefined || planned ? null : firstYear(cue, group, cues, sentence)
  const count =
    cue !== undefined && meant.length === 1 && !ordering ? countBefore(sentence.tokens, cue, 0) : null
  if (year === null && count === null && giver === null) return []
  const seen = new Set<string>()
  return meant.flatMap((r): Reading[] => {
    const key = `${r.designation}|${r.supplier?.value}|${r.recipient?.value}`
    if (seen.has(key) || giver === r.recipient?.value) return []
    seen.add(key)
    const named = giver !== null && (r.supplier === null || r.guessed)
    return [
      {
        ...r,
        sentence: sentence.id,
        at,
        supplier: named ? { value: giver, from: [sentence.id] } : r.supplier,
        guessed: r.guessed && !named,
        held: false,
        status: ordering ? 'ordered' : (cue?.status ?? r.status),
        count: count ?? (r.held ? r.count : null),
        year,
        comments: [],
      },
    ]
  })
}
