// Over 300 lines because the kinds of change to a paragraph exclude each other and are decided together.
import type { Briefing, BriefingAction, PassageId, SectionId } from '../../corpus/index.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { type ActualParagraph, joinedParagraphs, withoutPrefix } from './actual-paragraphs.ts'
import type { BaseParagraph, Segment } from './base-paragraphs.ts'
import type { Group } from './pair-paragraphs.ts'
import type { BriefingPlaces } from './places.ts'
import type { Proposal } from './plan-reimport.ts'
import { placeSegments, sentenceChanges } from './sentence-changes.ts'

/** What the changes of paragraphs are found from. */
export interface Paragraphs {
  readonly manifest: Manifest
  readonly briefing: Briefing
  readonly places: BriefingPlaces
  readonly base: readonly BaseParagraph[]
  readonly actual: readonly ActualParagraph[]
  readonly groups: readonly Group[]
}

/** The changes of all paragraphs outside tables, in the order of the edited file; moved ones last. */
export function paragraphChanges(all: Paragraphs): readonly Proposal[] {
  const notes = new Set<string>()
  const inOrder = placedGroups(all.groups).flatMap((group) => {
    if (group.base.length === 0) return newParagraph(all, group)
    const slot = noteOf(all, group)
    if (slot === null) return groupChanges(all, group)
    if (notes.has(slot)) return []
    notes.add(slot)
    return noteChanges(all, slot)
  })
  return [...inOrder, ...moves(all)]
}

/** Groups by where they stand in the edited file; what was deleted stands after what it followed. */
function placedGroups(groups: readonly Group[]): readonly Group[] {
  const made = groups.toSorted((a, b) => (a.base[0] ?? Infinity) - (b.base[0] ?? Infinity))
  let before = -1
  return made
    .map((group) => {
      before = group.actual[0] ?? before
      return { group, at: before }
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ group }) => group)
}

/** The passage of the nearest excerpt before a base paragraph, or after it. */
export function nearestPassage(all: Paragraphs, index: number): PassageId | null {
  const passage = (p: BaseParagraph | undefined) => all.places.excerpts.get(p?.node ?? '')?.passage
  for (let i = index; i >= 0; i -= 1)
    if (passage(all.base[i]) !== undefined) return passage(all.base[i]) ?? null
  const next = all.base.slice(index).find((p) => passage(p) !== undefined)
  return passage(next) ?? all.manifest.excerpts[0]?.passage ?? null
}

/** The node of an analyst's note, if the group holds nothing else. */
function noteOf(all: Paragraphs, group: Group): string | null {
  const nodes = new Set(group.base.map((b) => all.base[b]?.node ?? ''))
  const [node] = nodes
  return nodes.size === 1 && node !== undefined && all.places.notes.has(node) ? node : null
}

/** A note's paragraphs are one text of the briefing, so they change as one. */
function noteChanges(all: Paragraphs, node: string): readonly Proposal[] {
  const slot = all.places.notes.get(node)
  if (slot === undefined) return []
  const own = all.base.flatMap((p, i) => (p.node === node && p.line.part === 'text' ? [{ p, i }] : []))
  const groups = all.groups.filter((g) => g.base.some((b) => own.some((o) => o.i === b)))
  const parts = groups.flatMap((g) => {
    const prefix = all.base[g.base[0] ?? -1]?.prefix ?? ''
    return g.actual.flatMap((a, k) => {
      const paragraph = all.actual[a]
      return paragraph === undefined ? [] : [k === 0 ? withoutPrefix(paragraph, prefix) : paragraph]
    })
  })
  const old = own.map((o) => o.p.text).join('\n\n')
  const now = parts
    .map((p) => p.text)
    .filter((t) => t !== '')
    .join('\n\n')
  if (old === now) return []
  const by = parts.flatMap((p) => [...p.inserted, ...p.deleted.map((d) => d.change)]).find((c) => c !== null)
  const text = now === '' ? null : now
  return [
    {
      kind: text === null ? 'paragraph-deleted' : 'words',
      passage: slot.passage,
      sentence: null,
      old,
      new: text,
      by: by ?? null,
      actions: [{ do: 'note', slot, text }],
      near: nearestPassage(all, own[0]?.i ?? 0),
    },
  ]
}

function groupChanges(all: Paragraphs, group: Group): readonly Proposal[] {
  const bases = group.base.flatMap((b) => all.base[b] ?? [])
  const [first] = bases
  const parts = group.actual.flatMap((a) => all.actual[a] ?? [])
  const start = group.base[0] ?? 0
  if (first === undefined) return []
  if (parts.length === 0) return bases.flatMap((b, k) => deleted(all, b, start + k))
  const stripped = parts.map((p, i) => (i === 0 ? withoutPrefix(p, first.prefix) : p))
  const whole = joinedParagraphs(stripped)
  if (whole === null) return []
  if (bases.length > 1 && bases.every((b) => b.line.part === 'fact')) {
    const facts = factParts(whole, bases.length)
    if (facts !== null)
      return bases.flatMap((b, k) => {
        const fact = facts[k]
        return fact === undefined ? [] : wholeProposals(all, b, start + k, fact)
      })
  }
  const { text, segments } = joinedBase(bases)
  const sentences = segments.some((s) => s.sentence !== null)
  const inside = sentences
    ? sentenceProposals(all, bases, start, text, segments, whole)
    : wholeProposals(all, first, start, whole)
  return [
    ...inside,
    ...(sentences && stripped.length > 1 ? splits(all, first, start, stripped, text, segments, whole) : []),
    ...(bases.length > 1 ? [merge(all, bases, start, whole)] : []),
  ]
}

/** The facts of a title block that stand in one line, parted by points; null if they are not as many as before. */
function factParts(line: ActualParagraph, count: number): readonly ActualParagraph[] | null {
  const parts = line.text.split(' · ')
  return parts.length !== count ? null : parts.map((text) => ({ ...line, text }))
}

function joinedBase(bases: readonly BaseParagraph[]): { text: string; segments: readonly Segment[] } {
  let text = ''
  const segments: Segment[] = []
  for (const base of bases) {
    if (text !== '') {
      segments.push({ start: text.length, end: text.length + 1, sentence: null })
      text += ' '
    }
    const offset = text.length
    segments.push(...base.segments.map((s) => ({ ...s, start: s.start + offset, end: s.end + offset })))
    text += base.text
  }
  return { text, segments }
}

function sentenceProposals(
  all: Paragraphs,
  bases: readonly BaseParagraph[],
  index: number,
  text: string,
  segments: readonly Segment[],
  whole: ActualParagraph,
): readonly Proposal[] {
  const changes = sentenceChanges(text, segments, whole)
  const near = nearestPassage(all, index)
  const [only] = bases
  const excerpt = all.places.excerpts.get(only?.node ?? '')
  const shown = segments.flatMap((s) => s.sentence ?? [])
  const gone = new Set(changes.filter((c) => c.new === '').flatMap((c) => c.sentence ?? []))
  if (
    bases.length === 1 &&
    only !== undefined &&
    shown.every((s) => gone.has(s)) &&
    only.line.part === 'text'
  )
    return deleted(all, only, index)
  return changes.flatMap((change): readonly Proposal[] => {
    const { sentence, old, new: now, by } = change
    if (sentence === null && old === '' && now === '') return []
    const trace = all.manifest.traces.find((t) => t.id === sentence)
    const holder = bases.find((b) => b.segments.some((s) => s.sentence === sentence)) ?? only
    const place = placeOfSentence(all, holder?.node ?? null, trace?.passage ?? null) ?? excerpt
    const passage = place?.passage ?? trace?.passage ?? near
    const common = { passage, sentence, old, new: now === '' ? null : now, by, near }
    if (trace === undefined || sentence === null) return [{ ...common, kind: 'words', actions: [] }]
    if (now === '') {
      const drops: readonly BriefingAction[] =
        place === undefined || holder?.line.part !== 'text'
          ? []
          : [{ do: 'drop-sentence', section: place.section, passage: place.passage, sentence }]
      return [{ ...common, kind: 'sentence-deleted', actions: drops }]
    }
    const before = trace.edit?.before ?? trace.text
    return [{ ...common, kind: 'words', actions: [{ do: 'edit', sentence, before, after: now }] }]
  })
}

/** The excerpt that shows a sentence: that of its paragraph, or one that goes on in it. */
function placeOfSentence(
  all: Paragraphs,
  node: string | null,
  passage: PassageId | null,
): { readonly section: SectionId; readonly passage: PassageId } | undefined {
  const place = all.places.excerpts.get(node ?? '')
  const joined = all.places.joined.get(node ?? '') ?? []
  return place !== undefined && passage !== null && joined.includes(passage) ? { ...place, passage } : place
}

/** Paragraphs without sentences of a source: titles, headings, judgements, labels. */
function wholeProposals(
  all: Paragraphs,
  base: BaseParagraph,
  index: number,
  whole: ActualParagraph,
): readonly Proposal[] {
  const now = whole.text
  if (base.text === now) return []
  const { block, part, pieces } = base.line
  const section = all.places.headings.get(base.node ?? '')
  const judgement = all.places.judgements.get(base.node ?? '')
  const origin = pieces.find((p) => p.origin.kind === 'analyst')?.origin
  const own = origin?.kind === 'analyst' ? origin.part : null
  const actions: readonly BriefingAction[] =
    block === 'heading' && section !== undefined
      ? [{ do: 'heading', section, title: now }]
      : block === 'title-block' && (own === 'title' || own === 'subtitle' || own === 'author')
        ? [{ do: own, text: now }]
        : judgement !== undefined && part === 'text'
          ? [{ do: 'judgement', id: judgement, text: now }]
          : []
  const kind = block === 'heading' || part === 'title' || part === 'subtitle' ? 'heading' : 'words'
  const by = [...whole.inserted, ...whole.deleted.map((d) => d.change)].find((c) => c !== null) ?? null
  const near = nearestPassage(all, index)
  return [{ kind, passage: null, sentence: null, old: base.text, new: now, by, actions, near }]
}

function deleted(all: Paragraphs, base: BaseParagraph, index: number): readonly Proposal[] {
  if (base.text === '') return []
  const excerpt = base.line.part === 'text' ? all.places.excerpts.get(base.node ?? '') : undefined
  const judgement = base.line.part === 'text' ? all.places.judgements.get(base.node ?? '') : undefined
  const slot = all.places.notes.get(base.node ?? '')
  const actions: readonly BriefingAction[] =
    excerpt !== undefined
      ? [{ do: 'drop-excerpt', ...excerpt }]
      : judgement !== undefined
        ? [{ do: 'judgement', id: judgement, text: null }]
        : slot !== undefined
          ? [{ do: 'note', slot, text: null }]
          : []
  const near = nearestPassage(all, index)
  const passage = excerpt?.passage ?? slot?.passage ?? null
  return [
    {
      kind: 'paragraph-deleted',
      passage,
      sentence: null,
      old: base.text,
      new: null,
      by: null,
      actions,
      near,
    },
  ]
}

/** Where an excerpt was split: before a sentence it opens a new line; within one, the line ends in the edited words. */
function splits(
  all: Paragraphs,
  base: BaseParagraph,
  index: number,
  parts: readonly ActualParagraph[],
  text: string,
  segments: readonly Segment[],
  whole: ActualParagraph,
): readonly Proposal[] {
  const excerpt = all.places.excerpts.get(base.node ?? '')
  const placed = placeSegments(text, segments, whole.text)
  const actions: BriefingAction[] = []
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.text.length + 1
    const start = at
    const inside = placed.find((p) => p.sentence !== null && p.from < start && p.to > start)
    const opening = placed.find((p) => p.sentence !== null && p.from >= start)
    if (inside?.sentence != null) {
      const trace = all.manifest.traces.find((t) => t.id === inside.sentence)
      const words = `${whole.text.slice(inside.from, start - 1)}\n${whole.text.slice(start, inside.to)}`
      const before = trace?.edit?.before ?? trace?.text ?? ''
      actions.push({ do: 'edit', sentence: inside.sentence, before, after: words })
    } else if (opening?.sentence != null && excerpt !== undefined) {
      const holder = all.manifest.traces.find((t) => t.id === opening.sentence)?.passage ?? null
      const place = placeOfSentence(all, base.node, holder) ?? excerpt
      const opensPassage = placed.find((p) => p.sentence?.startsWith(`${place.passage}.`)) === opening
      actions.push(
        opensPassage && place.passage !== excerpt.passage
          ? { do: 'join', ...place, continues: null }
          : { do: 'break', ...place, sentence: opening.sentence },
      )
    }
  }
  const near = nearestPassage(all, index)
  const by = parts.map((p) => p.mark).find((m) => m?.kind === 'inserted') ?? null
  return [
    {
      kind: 'paragraph-split',
      passage: excerpt?.passage ?? null,
      sentence: null,
      old: base.text,
      new: parts.map((p) => p.text).join('\n'),
      by,
      actions,
      near,
    },
  ]
}

/**
 * Two passages in one paragraph: the second goes on in the paragraph of the first, and each keeps its own source and
 * citation. Where the two do not stand side by side in one section, or one is a quotation with its speaker, a remark
 * is all that the briefing can hold.
 */
function merge(
  all: Paragraphs,
  bases: readonly BaseParagraph[],
  index: number,
  whole: ActualParagraph,
): Proposal {
  const held = bases.map((b) => all.places.excerpts.get(b.node ?? ''))
  const second = held.slice(1).map((p) => p?.passage)
  const plain = bases.every(
    (b) => b.line.block === 'excerpt' && b.line.part === 'text' && !hasAttribution(all, b),
  )
  const actions = held.slice(1).map((place, i): BriefingAction | null => {
    const before = held[i]
    const last = all.places.joined.get(bases[i]?.node ?? '')?.at(-1) ?? before?.passage
    if (!plain || place === undefined || last === undefined || before?.section !== place.section) return null
    if (previousIn(all, place.section, place.passage) !== last) return null
    // A note between the two stays where it is, and keeps them apart.
    if (all.base[index + i + 1] !== bases[i + 1]) return null
    return { do: 'join', ...place, continues: last }
  })
  return {
    kind: 'paragraphs-merged',
    passage: second.find((p) => p !== undefined) ?? null,
    sentence: null,
    old: bases.map((b) => b.text).join('\n'),
    new: whole.text,
    by: whole.mark,
    actions: actions.every((a) => a !== null) ? actions : [],
    near: nearestPassage(all, index),
  }
}

/** True for a quotation: its speaker stands on lines of their own below it. */
function hasAttribution(all: Paragraphs, { node }: BaseParagraph): boolean {
  return all.base.some((b) => b.node === node && b.line.part === 'attribution')
}

/** What stands before an actual paragraph: the excerpt or heading of a section that it follows. */
function placeBefore(
  all: Paragraphs,
  actual: number,
): { readonly section: SectionId; readonly passage: PassageId | null } | null {
  const baseOf = new Map(all.groups.flatMap((g) => g.actual.map((a) => [a, g.base.at(-1)] as const)))
  for (let a = actual - 1; a >= 0; a -= 1) {
    const node = all.base[baseOf.get(a) ?? -1]?.node ?? ''
    const excerpt = all.places.excerpts.get(node)
    if (excerpt !== undefined) return excerpt
    const section = all.places.headings.get(node)
    if (section !== undefined) return { section, passage: null }
    const slot = all.places.notes.get(node)
    if (slot?.passage != null && slot.side === 'after')
      return { section: slot.section, passage: slot.passage }
  }
  return null
}

/** A paragraph of the colleague's own becomes a note where it stands. */
function newParagraph(all: Paragraphs, group: Group): readonly Proposal[] {
  return group.actual.flatMap((a): readonly Proposal[] => {
    const paragraph = all.actual[a]
    if (paragraph === undefined || paragraph.text === '') return []
    const before = placeBefore(all, a)
    const first = all.briefing.sections[0]
    const place = before ?? (first === undefined ? null : { section: first.id, passage: null })
    const by = paragraph.inserted.find((c) => c !== null) ?? null
    const actions: readonly BriefingAction[] =
      place === null
        ? []
        : [
            {
              do: 'add-note',
              slot: { ...place, side: place.passage === null ? 'before' : 'after' },
              text: paragraph.text,
              first: true,
            },
          ]
    const passage = place?.passage ?? null
    const near = passage ?? all.manifest.excerpts[0]?.passage ?? null
    return [
      { kind: 'paragraph-new', passage, sentence: null, old: null, new: paragraph.text, by, actions, near },
    ]
  })
}

/** Excerpts that are not in the longest run of paragraphs that kept their order. */
function moves(all: Paragraphs): readonly Proposal[] {
  const pairs = all.groups
    .flatMap((g) => {
      const [base] = g.base
      const [actual] = g.actual
      return base === undefined || actual === undefined || g.base.length > 1 ? [] : [{ base, actual }]
    })
    .toSorted((a, b) => a.base - b.base)
  const kept = longestRise(pairs.map((p) => p.actual))
  return pairs
    .flatMap((p, i) => {
      const base = all.base[p.base]
      const excerpt = all.places.excerpts.get(base?.node ?? '')
      const isText = base?.line.block === 'excerpt' && base.line.part === 'text'
      return kept.has(i) || !isText || excerpt === undefined ? [] : [{ ...p, excerpt }]
    })
    .toSorted((a, b) => a.actual - b.actual)
    .map((p): Proposal => {
      const before = placeBefore(all, p.actual)
      const { section, passage } = p.excerpt
      const actions: readonly BriefingAction[] =
        before === null
          ? []
          : [{ do: 'move-excerpt', section, passage, to: before.section, after: before.passage }]
      const old = placeWords(all, section, previousIn(all, section, passage))
      const now = before === null ? null : placeWords(all, before.section, before.passage)
      const by = all.actual[p.actual]?.inserted.find((c) => c !== null) ?? null
      return { kind: 'paragraph-moved', passage, sentence: null, old, new: now, by, actions, near: passage }
    })
}

function previousIn(all: Paragraphs, section: SectionId, passage: PassageId): PassageId | null {
  const there = all.manifest.excerpts.filter((e) => e.section === section)
  return there[there.findIndex((e) => e.passage === passage) - 1]?.passage ?? null
}

/** "“History of relations”, after “The relations between Moscow and Bamako …”" */
function placeWords(all: Paragraphs, section: SectionId, after: PassageId | null): string {
  const node = [...all.places.headings].find(([, id]) => id === section)?.[0]
  const heading = all.base.find((b) => b.node === node)?.text ?? section
  const words = all.base.find((b) => {
    const place = all.places.excerpts.get(b.node ?? '')
    return place?.section === section && place.passage === after && b.line.part === 'text'
  })?.text
  if (after === null) return `“${heading}”, first`
  return `“${heading}”, after ${words === undefined ? after : `“${opening(words)}”`}`
}

/** The first words of a paragraph, enough to know it by. */
function opening(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 48).replace(/\s+\S*$/, '')} …`
}

/** Indexes of a longest rising run of numbers (patience sorting). */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((n, i) => {
    const at = tails.findIndex((t) => (numbers[t] ?? 0) >= n)
    const place = at < 0 ? tails.length : at
    before[i] = place === 0 ? -1 : (tails[place - 1] ?? -1)
    tails[place] = i
  })
  const run = new Set<number>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.add(i)
  return run
}
