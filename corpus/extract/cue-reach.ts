import type { Tokens } from '../classify/tokens.ts'
import type { TransferCue } from './transfer-cue.ts'

/** Whether one of the marks stands between two words. */
export function breaksBetween(tokens: Tokens, from: number, to: number, marks: RegExp): boolean {
  return marks.test(tokens.text.slice(tokens.ends[from] ?? 0, tokens.starts[to] ?? 0))
}

/** "…, the fruit of a contract", "after an order placed in 2016", "aux termes d’un accord": the order behind a delivery. */
export function asCause(tokens: Tokens, at: number): boolean {
  return /(?:^| )(?:fruit d|under|after|following|thanks to|on|as part of|result of|fruit of|cadre d|titre d|termes d|suite a|suite d|apres|vertu d|grace a|par)(?: (?:an?|the|un|une|le|la|l|its|his|son|sa))?(?: \w+)?$/.test(
    tokens.words.slice(Math.max(0, at - 5), at).join(' '),
  )
}

/** "Two freighters put in with rifles": what a carrier arrives with is its cargo. */
export function carried(tokens: Tokens, cue: TransferCue): boolean {
  return tokens.words
    .slice(Math.max(0, cue.from - 8), cue.from)
    .some((w) =>
      /^(?:ships?|freighters?|vessels?|planes?|convoys?|flights?|trains?|airlifters?|navires?|cargos?|avions?|bateaux?|vols?|convois?)$/.test(
        w,
      ),
    )
}

/** "De Chine étaient venus, en avril, par un pont aérien, les missiles": the verb first, asides, then the weapons. */
export function leads(tokens: Tokens, cue: TransferCue, to: number): boolean {
  return (
    cue.from <= 7 &&
    /^(?:ven|arriv|cam|com|atterri|debarqu|parven)/.test(tokens.words[cue.from] ?? '') &&
    !tokens.words
      .slice(cue.to, to)
      .some((w) => /^(?:whose|who|which|that|when|where|dont|mais|but|and|et)$/.test(w))
  )
}

/** "On top of small arms, Moscow also supplied": what a phrase of addition names is given as well. */
export function addition(tokens: Tokens, from: number): boolean {
  const lead = tokens.words.slice(Math.max(0, from - 4), from).join(' ')
  return (
    from <= 5 &&
    /(?:^| )(?:on top of|besides|in addition to|apart from|as well as|outre|en plus de|en plus des|along with|alongside|en sus des?)(?: the| its)?$/.test(
      lead,
    )
  )
}

/** Verbs and particles of weapons that stand beside others. */
export const beside =
  /^(?:back(?:ed|s|ing)?|replac\w+|complement\w*|supplement\w*|resembl\w+|outclass\w*|rempla\w+|complet(?:ent|er|ait|aient)|epaul\w+|appuy\w+|ressembl\w+|unlike)$/

/** "Backed by older MiGs", "complètent les M109": weapons that others stand beside or replace, between a verb and these. */
export function compared(tokens: Tokens, from: number, to: number): boolean {
  return tokens.words
    .slice(Math.max(from, to - 5), to)
    .some((w, n, all) => beside.test(w) && !/^(?:to|for)$/.test(all[n - 1] ?? ''))
}

/** A noun reaches the weapons over "of", "for", "portant sur"; a verb over anything in its clause. */
export function reaches(tokens: Tokens, cue: TransferCue, to: number): boolean {
  const between = tokens.words.slice(cue.to, to)
  if (
    between.some(
      (w) =>
        w === 'who' ||
        w === 'whose' ||
        w === 'where' ||
        w === 'when' ||
        w === 'lorsque' ||
        w === 'quand' ||
        w === 'because',
    )
  )
    return false
  if (cue.voice === 'noun')
    return (
      between.length <= 9 &&
      (between.length === 0 ||
        between.some((w) =>
          /^(?:of|for|de|d|des|du|sur|pour|includ\w*|cover\w*|compr\w*|was|were|to|with|a|an|the)$/.test(w),
        ) ||
        /[:]/.test(tokens.text.slice(tokens.ends[cue.to - 1], tokens.starts[to])))
    )
  return between.length <= 24
}

/** Whether a verb has no object of its own after it: what follows is a date, a place, a preposition or the end. */
export function objectless(tokens: Tokens, cue: TransferCue): boolean {
  const next = tokens.words[cue.to]
  // "L’an dernier", "l’été 2022": a time.
  if (next === 'l' && /^(?:an|annee|ete|automne|hiver)$/.test(tokens.words[cue.to + 1] ?? '')) return true
  if (next === undefined || (tokens.breaks[cue.to] ?? false)) return true
  return /^(?:in|on|at|to|from|for|by|last|this|two|three|four|five|six|before|after|since|under|were|was|are|have|has|had|ont|sont|furent|etaient|and|or|but|en|au|aux|a|le|dans|pour|depuis|avant|apres|et|par|it|them|not|over|free|as|later|earlier|during|last|the|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|\d+)$/.test(
    next,
  )
}
