import { findHits } from '../classify/find-hits.ts'
import { compileMatcher } from '../classify/matcher.ts'
import { fold, type Tokens } from '../classify/tokens.ts'
import { type ActorKind, actors } from '../lexicon/actors.ts'
import { stateMentions } from '../lexicon/state-mentions.ts'
import { states } from '../lexicon/states.ts'

/** A state in a sentence: by name or capital, by an adjective, or by who and what stands for it. Word numbers. */
export interface PartyMention {
  readonly name: string
  readonly kind: 'state' | 'adjective' | ActorKind
  /** Only where the weapon was designed: "Soviet-era", "de conception russe". */
  readonly origin: boolean
  /** "Turkish-made": where it was built. */
  readonly made: boolean
  readonly from: number
  readonly to: number
}

const actorMatcher = compileMatcher(actors.map((a) => [a.state.name, a.state.words] as const))
const noMarks = new Map<string, ReadonlyMap<number, number>>()

/** Beginnings of the adjectives and peoples of each state, and the words that are its name all the same. */
const adjectives = new Map(
  states.map((s) => [
    s.name,
    {
      begin: s.words.filter((w) => w.endsWith('*')).map((w) => fold(w.slice(0, -1)).replaceAll('-', ' ')),
      names: new Set([
        ...s.words.filter((w) => !w.includes('*')).map((w) => fold(w).replaceAll('-', ' ')),
        'south africa',
        'north korea',
        'south korea',
      ]),
    },
  ]),
)
const bareAdjectives = new Set(
  (
    'chinese french danish czech finnish german germans greek greeks indian indians japanese lebanese dutch polish portuguese senegalese ' +
    'spanish swedish swiss turkish turks turc turcs british american americans soviet soviets russian russians irish beninese gabonese togolese ' +
    'sudanese vietnamese congolese maltese taiwanese thai burmese grec'
  ).split(' '),
)

function isAdjective(name: string, word: string): boolean {
  if (bareAdjectives.has(word)) return true
  const known = adjectives.get(name)
  return known !== undefined && !known.names.has(word) && known.begin.some((b) => word.startsWith(b))
}

const madeAfter = new Set(['made', 'built', 'manufactured'])
const designedAfter = new Set(['designed', 'era', 'type', 'style', 'origin'])
const madeBefore = new Set([
  'fabrication',
  'construction',
  'facture',
  'fabrique',
  'fabriques',
  'fabriquees',
  'construit',
  'construits',
])
const designedBefore = new Set(['conception', 'origine', 'epoque', 'type'])

/** "Once flown by India": who had them before is not who gives them. */
function usedBy(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1)
    if (/^(?:by|par)$/.test(tokens.words[at] ?? ''))
      return /^(?:flown|operated|used|owned|rejected|piloted|utilisee?s?|exploitee?s?|financed|funded|financee?s?|payee?s?)$/.test(
        tokens.words[at - 1] ?? '',
      )
  return false
}

const read = new WeakMap<Tokens, readonly PartyMention[]>()

const mended =
  /^(?:refurbished|overhauled|repaired|upgraded|modernised|modernized|stored|parked|mothballed|serviced|revises?|revisees?|modernisee?s?|renovee?s?|reparee?s?|entreposee?s?|etat|neuf)$/

/** "Refurbished in Ukraine", "remis en état en Ukraine": where they were worked on is who neither gives nor gets them. */
function mendedIn({ words }: Tokens, from: number): boolean {
  const at = /^(?:the|la|l|les)$/.test(words[from - 1] ?? '') ? from - 2 : from - 1
  return /^(?:in|at|by|en|a|au|par)$/.test(words[at] ?? '') && mended.test(words[at - 1] ?? '')
}

/** The states of a sentence in order; of two that overlap the longer counts. Linear. */
export function partyMentions(tokens: Tokens): readonly PartyMention[] {
  const known = read.get(tokens)
  if (known !== undefined) return known
  const found: PartyMention[] = []
  const push = (name: string, kind: PartyMention['kind'], from: number, to: number) => {
    const { words } = tokens
    const lead = [words[from - 1] ?? '', words[from - 2] ?? '', words[from - 3] ?? ''] as const
    const joined = tokens.text[tokens.ends[to - 1] ?? 0] === '-'
    found.push({
      name,
      kind,
      origin:
        usedBy(tokens, from) ||
        mendedIn(tokens, from) ||
        (joined && designedAfter.has(words[to] ?? '')) ||
        // "À l’époque, la Russie" begins anew behind its comma.
        (designedBefore.has(lead[0]) && !(tokens.breaks[from] ?? false)) ||
        (designedBefore.has(lead[1]) &&
          !(tokens.breaks[from] ?? false) &&
          !(tokens.breaks[from - 1] ?? false)),
      made:
        (joined && madeAfter.has(words[to] ?? '')) ||
        (lead.some((w) => madeBefore.has(w)) && !lead.some((w) => w === 'pour' || w === 'for')) ||
        (madeAfter.has(lead[1]) && (lead[0] === 'by' || lead[0] === 'in')),
      from,
      to,
    })
  }
  for (const m of stateMentions(tokens)) {
    const adjective = isAdjective(m.state.name, tokens.words.slice(m.start, m.end).join(' '))
    push(m.state.name, adjective ? 'adjective' : 'state', m.start, m.end)
  }
  for (const [group, hits] of findHits(actorMatcher, tokens, noMarks)) {
    const actor = actors[group]
    if (actor === undefined) continue
    for (const { start, end } of hits)
      if (!found.some((f) => start < f.to && end > f.from)) push(actor.state.name, actor.kind, start, end)
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept = found.filter((m, n) => n === 0 || m.from >= (found[n - 1]?.to ?? 0))
  read.set(tokens, kept)
  return kept
}
