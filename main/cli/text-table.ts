import type { Table } from './csv.ts'

/** Widest a column gets, in characters; longer text is cut and ends in `…`. */
const widest = 60

function fitted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`
}

/** The table in columns for a terminal, a rule under its header. */
export function textTable(table: Table): string {
  const rows = table.map((row) => row.map(fitted))
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `${row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()}\n`
  const [header = [], ...rest] = rows
  return [line(header), line(widths.map((w) => '─'.repeat(w))), ...rest.map(line)].join('')
}
