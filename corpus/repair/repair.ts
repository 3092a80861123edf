import type { Identified, Repaired } from '../decoded.ts'
import { type Parsed, parsed } from '../diagnostics.ts'
import type { Resources } from '../resources.ts'
import { detectLanguage } from '../structure/language.ts'
import type { Repair, Span } from '../types.ts'
import { compose, type Edit } from './compose.ts'
import { positionMap } from './position-map.ts'
import { replay } from './replay.ts'
import { repairRules } from './rules/index.ts'

/** How to repair: `repair: false` leaves every original as it is; `undone` names repairs to leave out. */
export interface RepairOptions {
  readonly repair?: boolean
  readonly undone?: readonly string[]
}

/** Second step: runs every rule over every source and keeps a ledger of what they changed. */
export function repair(
  decoded: readonly Identified[],
  _resources: Resources,
  options: RepairOptions = {},
): Parsed<readonly Repaired[]> {
  const undone = new Set(options.undone)
  const sources = decoded.map((source): Repaired => {
    const { original } = source
    const language = source.metadata.language ?? detectLanguage(original)
    if (options.repair === false) return { ...source, language, repairs: [], undone: [], text: original }
    const found = editsOf(source, language).map((edit) => recorded(source, edit))
    const kept = found.filter((r) => !undone.has(r.id))
    const taken = found.filter((r) => undone.has(r.id))
    return { ...source, language, repairs: kept, undone: taken, text: replay(original, kept) }
  })
  return parsed(sources)
}

function editsOf(source: Identified, language: Repaired['language']): readonly Edit[] {
  // A format that keeps its markup in the original has named it: taking it out is the first repair.
  let edits: readonly Edit[] = (source.markup ?? []).map((m) => ({ ...m, rule: 'markup', confidence: 1 }))
  let text = replay(source.original, edits)
  let blocks: readonly Span[] = edits.length === 0 ? source.blocks : movedBlocks(source, edits)
  for (const { id, find } of repairRules) {
    const changes = find({ text, language, blocks })
    if (changes.length === 0) continue
    edits = compose(
      text,
      edits,
      changes.map((change) => ({ ...change, rule: id })),
    )
    text = replay(source.original, edits)
    blocks = movedBlocks(source, edits)
  }
  return edits
}

/** The format's blocks in offsets of the text that the edits give. */
function movedBlocks(source: Identified, edits: readonly Edit[]): readonly Span[] {
  const { toText } = positionMap(source.original, edits)
  return source.blocks.map((b) => ({ start: toText(b.start), end: toText(b.end) }))
}

/** The id is made of the place, so it stays the same when other repairs are undone or rules are added. */
function recorded(source: Identified, { start, end, after, rule, confidence }: Edit): Repair {
  const before = source.original.slice(start, end)
  return { id: `${source.id}.r${start}-${end}`, start, end, before, after, rule, confidence }
}
