import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { PartyMention } from './party.ts'
import { forceOf } from './party-force.ts'
import { asideWords, prepositionOf } from './party-preposition.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponGroup } from './weapon-groups.ts'

const homeNouns = wordSet(
  'army airforce force navy junta government military gendarmerie armee marine junte gouvernement forces country pays regime authorities autorites president presidency capital he she it they il elle ils elles general colonel minister ministre ministry ministere state we nous',
)

/** Where the clause of a word begins: after a semicolon, a colon or "while". */
export function clauseStart(tokens: Tokens, at: number): number {
  for (let n = at; n > 0; n -= 1) {
    const gap = tokens.text.slice(tokens.ends[n - 1], tokens.starts[n])
    if (/[;:]/.test(gap)) return n
    const word = tokens.words[n - 1] ?? ''
    if (
      (word === 'while' || word === 'whereas' || word === 'tandis' || word === 'but' || word === 'mais') &&
      at - n > 0
    )
      return n
  }
  return 0
}

/** Who does what a verb says, and how sure that is. */
export interface Subject {
  readonly party: PartyMention
  readonly weight: number
}

/** The party before an active verb: nearest first, those in a prepositional phrase last. */
export function subjectOf(
  tokens: Tokens,
  parties: readonly PartyMention[],
  cue: TransferCue,
  cut: number,
  stop: number,
  group: WeaponGroup,
): Subject | null {
  let best: Subject | null = null
  for (const m of parties) {
    if (m.to > cue.from || m.from < cut || m.from < stop) continue
    const inWeapons = m.from >= group.from && m.to <= group.to
    if (inWeapons && m.kind === 'adjective') continue
    const { word } = prepositionOf(tokens, m, cut)
    const distance = cue.from - m.to
    let weight = 6 - distance * 0.12
    // "En Ukraine, qui lui livra six avions": the relative’s subject, whatever stands before it.
    if (isAntecedent(tokens, m, cue)) return { party: m, weight: 6 }
    if (word === 'of' || word === 'de' || word === 'd' || word === 'du' || word === 'des') weight -= 1
    else if (word !== '') weight -= asideWords.has(word) ? 4.5 : 4
    if (m.kind === 'adjective' && !forceOf(tokens, m))
      weight -= /^(?:s|the|les|aux|des)$/.test(tokens.words[m.from - 1] ?? '') ? 0.2 : 1.2
    if (m.kind === 'place') weight -= 3
    // A gerund has the subject of its sentence.
    if (weight > 1 && (best === null || weight >= best.weight)) best = { party: m, weight }
  }
  return best
}

/** "India, which handed over": a relative right behind a state and right before the verb. */
function isAntecedent(tokens: Tokens, m: PartyMention, cue: TransferCue): boolean {
  const between = tokens.words.slice(m.to, cue.from)
  return (
    m.kind !== 'adjective' &&
    /^(?:qui|which|who|that)$/.test(between[0] ?? '') &&
    between.length <= 5 &&
    between
      .slice(1)
      .every((w) =>
        /^(?:lui|leur|y|en|l|les|la|a|ont|has|have|had|avait|also|then|later|aussi|ensuite|depuis|since|already|deja|it|in|turn)$/.test(
          w,
        ),
      )
  )
}

/** "Ordered X and received Y", "after ordering": the subject of the verb before goes on. */
export function inheritedSubject(
  tokens: Tokens,
  parties: readonly PartyMention[],
  cues: readonly TransferCue[],
  cue: TransferCue,
  group: WeaponGroup,
): PartyMention | null {
  const before = cues.filter((c) => c.to <= cue.from && c.voice === 'active')
  for (const c of [...before].reverse()) {
    const s = subjectOf(tokens, parties, c, clauseStart(tokens, c.from), 0, group)
    if (s !== null) return s.party
  }
  const fresh = subjectOf(tokens, parties, cue, clauseStart(tokens, cue.from), 0, group)
  return before.length > 0 && fresh !== null && fresh.weight > 3 ? fresh.party : null
}

const pronouns = wordSet('he she it they il elle ils elles')
/** "Moscou abandonne …, à laquelle il livre": the pronoun before a verb is the subject of the sentence. */
export function pronounSubject(
  tokens: Tokens,
  parties: readonly PartyMention[],
  cue: TransferCue,
): Subject | null {
  for (let n = cue.from - 1; n >= Math.max(0, cue.from - 3); n -= 1) {
    if (!pronouns.has(tokens.words[n] ?? '')) continue
    const first = parties.find(
      (m) => m.to <= n && m.kind !== 'adjective' && prepositionOf(tokens, m, 0).word === '',
    )
    return first === undefined ? null : { party: first, weight: 4.5 }
  }
  return null
}

/** Whether "the army", "the junta", "it" stands before a verb: the state is the one the article speaks of. */
export function homeSubject(tokens: Tokens, cut: number, at: number): boolean {
  for (let n = at - 1; n >= Math.max(cut, at - 12); n -= 1)
    if (
      homeNouns.has(tokens.words[n] ?? '') ||
      (/^(?:its|their|ses|leurs)$/.test(tokens.words[n] ?? '') && n < 3)
    )
      return true
  return false
}
