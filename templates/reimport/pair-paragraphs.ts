import { diffArrays } from 'diff'
import type { ActualParagraph } from './actual-paragraphs.ts'
import type { BaseParagraph } from './base-paragraphs.ts'

/** Paragraphs that belong together: one and one; one and several (a split); several and one (a merge). */
export interface Group {
  /** Indexes of base paragraphs, in order; empty for a new paragraph. */
  readonly base: readonly number[]
  /** Indexes of actual paragraphs, in order; empty for a deleted one. */
  readonly actual: readonly number[]
}

/** Two paragraphs belong together if half of the words of either stand in the other, in order. */
const share = 0.5
/** A text with more changes than this is no edited version of the other. */
const mostEdits = 20_000

/**
 * Says which paragraphs of an edited file are which of the file as it was made. Words decide first, in order over the
 * whole text; then bookmarks, for what was moved or rewritten; then the place between two that are certain.
 */
export function pairParagraphs(
  base: readonly BaseParagraph[],
  actual: readonly ActualParagraph[],
): readonly Group[] {
  const links = new Links(base.length, actual.length)
  linkByWords(base, actual, links)
  linkMoved(base, actual, links)
  linkByPlace(base, actual, links)
  return links.groups()
}

/** Which base paragraph is linked with which actual ones. */
class Links {
  readonly #pairs = new Set<string>()
  readonly #base: readonly Set<number>[]
  readonly #actual: readonly Set<number>[]

  constructor(base: number, actual: number) {
    this.#base = Array.from({ length: base }, () => new Set<number>())
    this.#actual = Array.from({ length: actual }, () => new Set<number>())
  }

  add(b: number, a: number): void {
    this.#pairs.add(`${b} ${a}`)
    this.#base[b]?.add(a)
    this.#actual[a]?.add(b)
  }

  isFreeBase(b: number): boolean {
    return this.#base[b]?.size === 0
  }

  isFreeActual(a: number): boolean {
    return this.#actual[a]?.size === 0
  }

  /** The paragraph that this one is linked with, if it is one. */
  actualOf(b: number): number | null {
    const [only] = this.#base[b] ?? []
    return only ?? null
  }

  groups(): readonly Group[] {
    const seen = new Set<number>()
    const groups: Group[] = []
    this.#base.forEach((_, start) => {
      if (seen.has(start)) return
      const bases = new Set<number>([start])
      const actuals = new Set<number>()
      for (const b of bases)
        for (const a of this.#base[b] ?? []) {
          actuals.add(a)
          for (const other of this.#actual[a] ?? []) bases.add(other)
        }
      for (const b of bases) seen.add(b)
      groups.push(...tidy([...bases].toSorted(ascending), [...actuals].toSorted(ascending)))
    })
    const free = this.#actual.flatMap((set, a) => (set.size === 0 ? [{ base: [], actual: [a] }] : []))
    return [...groups, ...free]
  }
}

const ascending = (a: number, b: number) => a - b

/** Several with several is no single edit: they are taken one by one, in order. */
function tidy(base: readonly number[], actual: readonly number[]): readonly Group[] {
  if (base.length <= 1 || actual.length <= 1) return [{ base, actual }]
  const longest = Math.max(base.length, actual.length)
  return Array.from({ length: longest }, (_, i) => {
    const b = base[i]
    const a = actual[i]
    return { base: b === undefined ? [] : [b], actual: a === undefined ? [] : [a] }
  })
}

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/** Words in order: the longest common subsequence over all paragraphs. */
function linkByWords(base: readonly BaseParagraph[], actual: readonly ActualParagraph[], links: Links): void {
  const b = base.flatMap((p, i) => wordsOf(p.text).map((word) => ({ word, i })))
  const a = actual.flatMap((p, i) => wordsOf(p.text).map((word) => ({ word, i })))
  const changes = diffArrays(
    b.map((w) => w.word),
    a.map((w) => w.word),
    { maxEditLength: mostEdits },
  )
  const common = new Map<string, number>()
  let x = 0
  let y = 0
  for (const change of changes ?? []) {
    const { length } = change.value
    if (change.added !== true && change.removed !== true)
      for (let k = 0; k < length; k += 1) {
        const key = `${b[x + k]?.i} ${a[y + k]?.i}`
        common.set(key, (common.get(key) ?? 0) + 1)
      }
    if (change.added !== true) x += length
    if (change.removed !== true) y += length
  }
  for (const [key, count] of common) {
    const [i = 0, j = 0] = key.split(' ').map(Number)
    const most = Math.max(
      count / Math.max(1, wordsOf(base[i]?.text ?? '').length),
      count / Math.max(1, wordsOf(actual[j]?.text ?? '').length),
    )
    if (most >= share) links.add(i, j)
  }
}

/** Paragraphs that the order left over: equal words, or a bookmark that moved along with its words. */
function linkMoved(base: readonly BaseParagraph[], actual: readonly ActualParagraph[], links: Links): void {
  const free = () => ({
    b: base.flatMap((p, i) => (links.isFreeBase(i) ? [{ p, i }] : [])),
    a: actual.flatMap((p, i) => (links.isFreeActual(i) ? [{ p, i }] : [])),
  })
  const link = (test: (b: BaseParagraph, a: ActualParagraph) => boolean) => {
    const left = free()
    for (const { p, i } of left.b) {
      const found = left.a.find((c) => links.isFreeActual(c.i) && test(p, c.p))
      if (found !== undefined) links.add(i, found.i)
    }
  }
  const marked = (b: BaseParagraph, a: ActualParagraph) => b.node !== null && a.nodes.has(b.node)
  link((b, a) => b.text === a.text && marked(b, a))
  link((b, a) => b.text === a.text && b.text.length > 20)
  link((b, a) => alike(b.text, a.text))
  link((b, a) => marked(b, a) && mostly(b.node, a))
}

/** The bookmark that covers most of a paragraph. */
function mostly(node: string | null, paragraph: ActualParagraph): boolean {
  const [first] = [...paragraph.nodes].toSorted((x, y) => y[1] - x[1])
  return first !== undefined && first[0] === node
}

/** Two thirds of the different words of the longer text stand in both (moved and edited at once). */
function alike(a: string, b: string): boolean {
  const x = new Set(wordsOf(a))
  const y = new Set(wordsOf(b))
  const common = [...x].filter((w) => y.has(w)).length
  return x.size >= 4 && common / Math.max(x.size, y.size) >= 2 / 3
}

/** One paragraph left over on each side between the same neighbours: a title or heading with all words changed. */
function linkByPlace(base: readonly BaseParagraph[], actual: readonly ActualParagraph[], links: Links): void {
  base.forEach((paragraph, i) => {
    if (!links.isFreeBase(i)) return
    const { block, part } = paragraph.line
    const short = block === 'title-block' || block === 'heading' || part === 'rating' || part === 'caption'
    const before = i === 0 ? -1 : links.actualOf(i - 1)
    const after = i === base.length - 1 ? actual.length : links.actualOf(i + 1)
    if (!short || before === null || after === null || after !== before + 2) return
    if (links.isFreeActual(before + 1)) links.add(i, before + 1)
  })
}
