import type { Identified, Repaired } from '../decoded.ts'
import { type Parsed, parsed } from '../diagnostics.ts'
import type { Resources } from '../resources.ts'
import { detectLanguage } from '../structure/language.ts'
import type { Language, Repair, Span } from '../types.ts'
import { lexiconOf } from '../words/lexicon.ts'
import { ownNames } from '../words/own-names.ts'
import { rememberedRuns } from '../words/word-runs.ts'
import { compose, type Edit } from './compose.ts'
import { positionMap } from './position-map.ts'
import { replay } from './replay.ts'
import type { RepairInput } from './rule.ts'
import { repairRules } from './rules/index.ts'

/** How to repair: `repair: false` leaves every original as it is; `undone` names repairs to leave out. */
export interface RepairOptions {
  readonly repair?: boolean
  readonly undone?: readonly string[]
}

/**
 * Second step: for each source, learns the names that it uses, runs every rule over it, and keeps a ledger of what
 * they changed. The repairs of a source depend on its own text and on the resources alone, never on what else is read
 * with it: so the same file has the same repairs, with the same ids, in a library, in a briefing and years later.
 */
export function repair(
  decoded: readonly Identified[],
  resources: Resources,
  options: RepairOptions = {},
): Parsed<readonly Repaired[]> {
  const languages = decoded.map((source) => source.metadata.language ?? detectLanguage(source.original))
  const lexicons = { en: lexiconOf(resources.words.en), fr: lexiconOf(resources.words.fr) }
  const undone = new Set(options.undone)
  const sources = decoded.map((source, i): Repaired => {
    const language = languages[i] ?? 'en'
    const lexicon = lexicons[language]
    const runsOf = rememberedRuns(lexicon)
    const words = {
      lexicon,
      otherLexicon: lexicons[language === 'en' ? 'fr' : 'en'],
      own: ownNames(source.original, lexicon, runsOf(source.original)),
      runsOf,
    }
    const edits = editsOf(source, language, words)
    if (options.repair === false) {
      const wraps = wrapsOf(source.original, edits)
      return { ...source, language, repairs: [], undone: [], text: source.original, wraps }
    }
    const found = edits.map((edit) => recorded(source, edit))
    const kept = found.filter((r) => !undone.has(r.id))
    const taken = found.filter((r) => undone.has(r.id))
    return { ...source, language, repairs: kept, undone: taken, text: replay(source.original, kept) }
  })
  return parsed(sources)
}

function editsOf(
  source: Identified,
  language: Language,
  words: Pick<
    Parameters<(typeof repairRules)[number]['find']>[0],
    'lexicon' | 'otherLexicon' | 'own' | 'runsOf'
  >,
): readonly Edit[] {
  // A format that keeps its markup in the original has named it: taking it out is the first repair.
  let edits: readonly Edit[] = (source.markup ?? []).map((m) => ({ ...m, rule: 'markup', confidence: 1 }))
  let text = replay(source.original, edits)
  let blocks: RepairInput['blocks'] = edits.length === 0 ? source.blocks : movedBlocks(source, edits)
  let spacesFound = 0
  let hasOdd = oddCharacter.test(text)
  for (const { id, odd, find } of repairRules) {
    if (odd !== undefined && !hasOdd) continue
    const changes = find({ text, language, blocks, spacesFound, ...words })
    if (id === 'missing-space') spacesFound = changes.length
    if (changes.length === 0) continue
    edits = compose(
      text,
      edits,
      changes.map((change) => ({ ...change, rule: id })),
    )
    text = replay(source.original, edits)
    blocks = movedBlocks(source, edits)
    hasOdd = oddCharacter.test(text)
  }
  return edits
}

/** The line ends that repair would take out. */
function wrapsOf(original: string, edits: readonly Edit[]): readonly Span[] {
  return edits.filter(
    ({ start, end, after }) => /[\r\n]/.test(original.slice(start, end)) && !/[\r\n]/.test(after),
  )
}

// One look at a text instead of one for each rule that has nothing to do in most texts.
const oddCharacter = new RegExp(`[${repairRules.map(({ odd }) => odd ?? '').join('')}]`)

/** The format's blocks in offsets of the text that the edits give. */
function movedBlocks(source: Identified, edits: readonly Edit[]): RepairInput['blocks'] {
  const { toText } = positionMap(source.original, edits)
  return source.blocks.map(({ start, end, role }) => ({ start: toText(start), end: toText(end), role }))
}

/** The id is made of the place, so it stays the same when other repairs are undone or rules are added. */
function recorded(source: Identified, { start, end, after, rule, confidence }: Edit): Repair {
  const before = source.original.slice(start, end)
  return { id: `${source.id}.r${start}-${end}`, start, end, before, after, rule, confidence }
}
