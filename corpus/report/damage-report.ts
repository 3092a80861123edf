import { positionMap } from '../repair/position-map.ts'
import { repairRules } from '../repair/rules/index.ts'
import type { Resources } from '../resources.ts'
import type { Locator, Omission, OmissionReason, Repair, RepairRuleId, Source } from '../types.ts'
import { type UnknownWord, unknownWords } from './unknown-words.ts'

/** What reading did to one source, for the person who signs for it. */
export interface DamageReport {
  /** Repairs by rule, in the order in which the rules run. */
  readonly repaired: readonly RepairedByRule[]
  /** Repairs that a person should look at: the rule is less sure of them than `sure`. */
  readonly doubtful: readonly RepairInContext[]
  /** Repairs that the analyst took back. */
  readonly undone: readonly RepairInContext[]
  readonly omitted: readonly { readonly reason: OmissionReason; readonly pieces: readonly Omission[] }[]
  /** No date is stated, or it was inferred. */
  readonly date: 'stated' | 'inferred' | 'none'
  readonly publisher: boolean
  readonly sentences: number
  readonly unassigned: number
  /** Where the sentences without a section stand: paragraph (and page), with their number there. */
  readonly unassignedAt: readonly { readonly locator: Locator; readonly count: number }[]
  /** Words in small letters that no list has, where the lists were given: damage that nobody repaired, or rare words. */
  readonly unknownWords: readonly UnknownWord[]
  /** Letters and signs that cannot be read: what a lossy conversion left (U+FFFD) and private-use characters. */
  readonly notUnderstood: readonly { readonly start: number; readonly around: string }[]
}

export interface RepairedByRule {
  readonly rule: RepairRuleId
  readonly label: string
  readonly count: number
  /** The first ones, different from each other. */
  readonly examples: readonly RepairInContext[]
}

/** A repair with the unbroken letters on either side, for a space alone says nothing. */
export interface RepairInContext {
  readonly repair: Repair
  readonly before: string
  readonly after: string
}

const sure = 0.9
const examplesShown = 3
/** Characters of context shown on either side of what cannot be read. */
const around = 20
const unreadable = /[\ufffd\ue000-\uf8ff]+/g

/** The damage report of a source. Pure: the shells decide how to show it. */
export function damageReport(source: Source, words?: Resources['words']): DamageReport {
  const { toText } = positionMap(source.original, source.repairs)
  const example = (repair: Repair) => inContext(source, repair, toText)
  const byRule = Map.groupBy(source.repairs, (repair) => repair.rule)
  const order = new Map(repairRules.map((rule, i) => [rule.id, { i, label: rule.label }]))
  const repaired = [...byRule]
    .sort(([a], [b]) => (order.get(a)?.i ?? -1) - (order.get(b)?.i ?? -1))
    .map(([rule, repairs]) => ({
      rule,
      label: order.get(rule)?.label ?? 'markup taken out',
      count: repairs.length,
      examples: examples(repairs.map(example)),
    }))
  const body = source.passages.filter((p) => p.kind !== 'heading')
  const sentences = body.flatMap((p) => p.sentences)
  return {
    repaired,
    doubtful: source.repairs.filter((r) => r.confidence < sure && r.rule !== 'hard-wrap').map(example),
    undone: source.undone.map((r) => inContext(source, r, null)),
    omitted: [...Map.groupBy(source.omitted, (o) => o.reason)].map(([reason, pieces]) => ({
      reason,
      pieces,
    })),
    date: source.published?.basis ?? 'none',
    publisher: source.publisher !== null,
    sentences: sentences.length,
    unassigned: sentences.filter((s) => s.sections.length === 0).length,
    unassignedAt: body.flatMap(({ locator, sentences: own }) => {
      const count = own.filter((s) => s.sections.length === 0).length
      return count === 0 ? [] : [{ locator, count }]
    }),
    unknownWords: words === undefined ? [] : unknownWords(source, words),
    notUnderstood: unreadablePlaces(source),
  }
}

/** Places with letters that cannot be read; those close to each other are one. */
function unreadablePlaces({ original }: Source): DamageReport['notUnderstood'] {
  const places: { start: number; end: number }[] = []
  for (const found of original.matchAll(unreadable)) {
    const last = places.at(-1)
    const end = found.index + found[0].length
    if (last !== undefined && found.index - last.end <= around) last.end = end
    else places.push({ start: found.index, end })
  }
  return places.map(({ start, end }) => ({
    start,
    around: oneLine(original.slice(Math.max(0, start - around), Math.min(end, start + 80) + around)),
  }))
}

function examples(all: readonly RepairInContext[]): readonly RepairInContext[] {
  const shown = new Map(all.toReversed().map((example) => [`${example.before}→${example.after}`, example]))
  return [...shown.values()].reverse().slice(0, examplesShown)
}

/** `toText` finds the place in the readable text, where the words around are repaired too; null for a repair that is not in it. */
function inContext(source: Source, repair: Repair, toText: ((at: number) => number) | null): RepairInContext {
  const { original, text } = source
  const beside = (whole: string, start: number, end: number, middle: string) => {
    const left = /\S*$/.exec(whole.slice(Math.max(0, start - 24), start))?.[0] ?? ''
    const right = /^\S*/.exec(whole.slice(end, end + 24))?.[0] ?? ''
    return oneLine(`${left}${middle}${right}`)
  }
  const at = toText?.(repair.start)
  return {
    repair,
    before: beside(original, repair.start, repair.end, repair.before),
    after:
      at === undefined || text.slice(at, at + repair.after.length) !== repair.after
        ? beside(original, repair.start, repair.end, repair.after)
        : beside(text, at, at + repair.after.length, repair.after),
  }
}

/** Line ends shown as ⏎, so that a joined line can be seen. */
function oneLine(text: string): string {
  return text.replace(/\s*(?:\r\n?|\n)\s*/g, '⏎').trim()
}
