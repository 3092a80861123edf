import { repairRules } from '../repair/rules/index.ts'
import type { Omission, OmissionReason, Repair, RepairRuleId, Source } from '../types.ts'

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
const unreadable = /[\ufffd\ue000-\uf8ff]+/g

/** The damage report of a source. Pure: the shells decide how to show it. */
export function damageReport(source: Source): DamageReport {
  const byRule = Map.groupBy(source.repairs, (repair) => repair.rule)
  const order = new Map(repairRules.map((rule, i) => [rule.id, { i, label: rule.label }]))
  const repaired = [...byRule]
    .sort(([a], [b]) => (order.get(a)?.i ?? -1) - (order.get(b)?.i ?? -1))
    .map(([rule, repairs]) => ({
      rule,
      label: order.get(rule)?.label ?? 'markup taken out',
      count: repairs.length,
      examples: examples(source, repairs),
    }))
  const sentences = source.passages.filter((p) => p.kind !== 'heading').flatMap((p) => p.sentences)
  return {
    repaired,
    doubtful: source.repairs.filter((r) => r.confidence < sure).map((r) => inContext(source, r)),
    undone: source.undone.map((r) => inContext(source, r)),
    omitted: [...Map.groupBy(source.omitted, (o) => o.reason)].map(([reason, pieces]) => ({
      reason,
      pieces,
    })),
    date: source.published?.basis ?? 'none',
    publisher: source.publisher !== null,
    sentences: sentences.length,
    unassigned: sentences.filter((s) => s.sections.length === 0).length,
    notUnderstood: Array.from(source.original.matchAll(unreadable), (found) => ({
      start: found.index,
      around: oneLine(source.original.slice(Math.max(0, found.index - 20), found.index + 20)),
    })),
  }
}

function examples(source: Source, repairs: readonly Repair[]): readonly RepairInContext[] {
  const seen = new Set<string>()
  const shown: RepairInContext[] = []
  for (const repair of repairs) {
    const example = inContext(source, repair)
    const key = `${example.before}→${example.after}`
    if (seen.has(key)) continue
    seen.add(key)
    shown.push(example)
    if (shown.length === examplesShown) break
  }
  return shown
}

function inContext(source: Source, repair: Repair): RepairInContext {
  const { original } = source
  const left = /\S*$/.exec(original.slice(Math.max(0, repair.start - 24), repair.start))?.[0] ?? ''
  const right = /^\S*/.exec(original.slice(repair.end, repair.end + 24))?.[0] ?? ''
  return {
    repair,
    before: oneLine(`${left}${repair.before}${right}`),
    after: oneLine(`${left}${repair.after}${right}`),
  }
}

/** Line ends shown as ⏎, so that a joined line can be seen. */
function oneLine(text: string): string {
  return text.replace(/\s*(?:\r\n?|\n)\s*/g, '⏎').trim()
}
