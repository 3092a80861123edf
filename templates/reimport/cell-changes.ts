import type { Briefing, BriefingAction, CellEdit } from '../../corpus/index.ts'
import { lineText, type ManifestLine } from '../manifest/lines.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { ActualParagraph } from './actual-paragraphs.ts'
import { squeezed } from './base-paragraphs.ts'
import type { Proposal } from './plan-reimport.ts'

interface BaseCell {
  readonly column: string
  readonly text: string
  readonly lines: readonly ManifestLine[]
}

interface BaseRow {
  /** Id of the row; null for the head. */
  readonly node: string | null
  readonly cells: readonly BaseCell[]
}

/** The numbers of the tables of a file that hold registers; others only draw a box around text. */
export function registerTables(manifest: Manifest, actual: readonly ActualParagraph[]): ReadonlySet<number> {
  const tables = baseTables(manifest)
  const rows = new Set(tables.flatMap((t) => t.flatMap((r) => r.node ?? [])))
  const heads = new Set(tables.map((t) => wordsOfRow(t[0])))
  const first = new Map<number, string>()
  for (const { cell, text } of actual)
    if (cell?.row === 0)
      first.set(cell.table, first.has(cell.table) ? `${first.get(cell.table)} | ${text}` : text)
  return new Set(
    actual.flatMap(({ cell, nodes }) =>
      cell !== null && ([...nodes.keys()].some((n) => rows.has(n)) || heads.has(first.get(cell.table) ?? ''))
        ? [cell.table]
        : [],
    ),
  )
}

/** The changes in cells of tables. Rows are found by their bookmarks, tables by their rows, columns by their order. */
export function cellChanges(
  manifest: Manifest,
  briefing: Briefing,
  actual: readonly ActualParagraph[],
): readonly Proposal[] {
  const tables = baseTables(manifest)
  const found = actualTables(actual)
  const proposals: Proposal[] = []
  const taken = new Set<BaseRow[]>()
  for (const rows of found) {
    const table =
      tables.find(
        (t) =>
          !taken.has(t) && t.some((r) => r.node !== null && rows.some((row) => row.nodes.has(r.node ?? ''))),
      ) ?? tables.find((t) => !taken.has(t) && wordsOfRow(t[0]) === rows[0]?.cells.map(textOf).join(' | '))
    if (table === undefined) {
      for (const row of rows) proposals.push(rowProposal(manifest, null, row.cells.map(textOf).join(' | ')))
      continue
    }
    taken.add(table)
    const left = new Set(table)
    for (const row of rows) {
      const base =
        table.find((r) => left.has(r) && r.node !== null && row.nodes.has(r.node)) ??
        table.find((r) => left.has(r) && wordsOfRow(r) === row.cells.map(textOf).join(' | ')) ??
        (row === rows[0] && left.has(table[0] ?? { node: null, cells: [] }) ? table[0] : undefined)
      if (base === undefined) {
        proposals.push(rowProposal(manifest, null, row.cells.map(textOf).join(' | ')))
        continue
      }
      left.delete(base)
      base.cells.forEach((cell, i) => {
        const now = row.cells[i] ?? []
        const text = textOf(now)
        if (text !== cell.text) proposals.push(cellProposal(manifest, briefing, base, cell, text, now))
      })
    }
    for (const row of left) proposals.push(rowProposal(manifest, wordsOfRow(row), null, row))
  }
  return proposals
}

function baseTables(manifest: Manifest): BaseRow[][] {
  const tables: BaseRow[][] = []
  let before: ManifestLine | null = null
  for (const line of manifest.lines) {
    const isCell = line.part === 'cell' || line.part === 'head'
    if (isCell) {
      const opens = line.part === 'head' && before?.part !== 'head'
      if (opens || tables.length === 0) tables.push([])
      const table = tables.at(-1) ?? []
      const node = line.part === 'head' ? null : line.node
      const row = table.at(-1)
      const same = row !== undefined && row.node === node
      const last = same ? row.cells.at(-1) : undefined
      const text = squeezed(lineText(line))
      const column = line.column ?? ''
      if (row === undefined || !same) table.push({ node, cells: [{ column, text, lines: [line] }] })
      else if (last?.column === column)
        table[table.length - 1] = {
          node,
          cells: [
            ...row.cells.slice(0, -1),
            { column, text: squeezed(`${last.text} ${text}`), lines: [...last.lines, line] },
          ],
        }
      else table[table.length - 1] = { node, cells: [...row.cells, { column, text, lines: [line] }] }
    }
    before = line
  }
  return tables
}

interface ActualRow {
  readonly nodes: ReadonlySet<string>
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly ActualParagraph[])[]
}

function actualTables(actual: readonly ActualParagraph[]): readonly (readonly ActualRow[])[] {
  const tables = new Map<number, Map<number, Map<number, ActualParagraph[]>>>()
  for (const paragraph of actual) {
    const { cell } = paragraph
    if (cell === null) continue
    const rows = tables.get(cell.table) ?? new Map<number, Map<number, ActualParagraph[]>>()
    const cells = rows.get(cell.row) ?? new Map<number, ActualParagraph[]>()
    cells.set(cell.column, [...(cells.get(cell.column) ?? []), paragraph])
    rows.set(cell.row, cells)
    tables.set(cell.table, rows)
  }
  return [...tables.values()].map((rows) =>
    [...rows.values()].map((cells) => ({
      nodes: new Set([...cells.values()].flat().flatMap((p) => [...p.nodes.keys()])),
      cells: [...cells.entries()].toSorted((a, b) => a[0] - b[0]).map(([, p]) => p),
    })),
  )
}

function textOf(cell: readonly ActualParagraph[]): string {
  return squeezed(cell.map((p) => p.text).join(' '))
}

function wordsOfRow(row: BaseRow | undefined): string {
  return row?.cells.map((c) => c.text).join(' | ') ?? ''
}

/** The passage that a row's or cell's words come from. */
function passageOf(manifest: Manifest, lines: readonly ManifestLine[]): string | null {
  const ids = lines.flatMap((l) => [
    ...l.pieces.flatMap(({ origin }) =>
      origin.kind === 'source' ? [origin.trace] : origin.kind === 'derived' ? origin.sentences : [],
    ),
    ...(l.sentences ?? []),
  ])
  return manifest.traces.find((t) => ids.includes(t.id))?.passage ?? manifest.excerpts[0]?.passage ?? null
}

function rowProposal(manifest: Manifest, old: string | null, now: string | null, row?: BaseRow): Proposal {
  const near = passageOf(manifest, row?.cells.flatMap((c) => c.lines) ?? [])
  return { kind: 'cell', passage: null, sentence: null, old, new: now, by: null, actions: [], near }
}

function cellProposal(
  manifest: Manifest,
  briefing: Briefing,
  row: BaseRow,
  cell: BaseCell,
  now: string,
  paragraphs: readonly ActualParagraph[],
): Proposal {
  const pieces = cell.lines.flatMap((l) => l.pieces)
  const sentence = pieces.flatMap(({ origin }) => (origin.kind === 'source' ? [origin.trace] : []))[0] ?? null
  const trace = manifest.traces.find((t) => t.id === sentence)
  const passage = passageOf(
    manifest,
    row.cells.flatMap((c) => c.lines),
  )
  const by =
    paragraphs.flatMap((p) => [...p.inserted, ...p.deleted.map((d) => d.change)]).find((c) => c !== null) ??
    null
  const common = { kind: 'cell', passage, sentence, old: cell.text, new: now, by, near: passage } as const
  if (trace !== undefined && squeezed(trace.text) === cell.text) {
    const before = trace.edit?.before ?? trace.text
    return { ...common, actions: [{ do: 'edit', sentence: trace.id, before, after: now }] }
  }
  const edit = cellEdit(briefing, row, cell, now)
  const actions: readonly BriefingAction[] = edit === null ? [] : [{ do: 'cell', edit }]
  return { ...common, actions }
}

/** The edit of a cell that is computed from facts; null for a cell that holds something else, such as references. */
function cellEdit(briefing: Briefing, row: BaseRow, cell: BaseCell, now: string): CellEdit | null {
  const table = /^r-(transfers|chronology)-\d+$/.exec(row.node ?? '')?.[1]
  const [line] = cell.lines
  const sentences = line?.sentences
  const computed = line?.pieces.filter((p) => p.origin.kind === 'derived') ?? []
  const unknown = cell.text === '. .' || cell.text === ''
  if ((table !== 'transfers' && table !== 'chronology') || sentences === undefined) return null
  if (cell.column === 'source' || (computed.length !== 1 && !unknown)) return null
  const shown = computed[0]?.text ?? '. .'
  // A sign before the value (≠) is furniture: it is no part of the value, in the old words or the new.
  const lead = cell.text.slice(0, Math.max(0, cell.text.length - squeezed(shown).length))
  const after = now.startsWith(lead) ? now.slice(lead.length).trim() : now
  const known = briefing.cells?.find(
    (c) =>
      c.table === table &&
      c.column === cell.column &&
      c.after === shown &&
      c.sentences.join() === sentences.join(),
  )
  const before = known?.before ?? shown
  return { table, sentences, column: cell.column, before, after, author: null, date: null }
}
