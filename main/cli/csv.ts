/** A table of text cells, the header first. */
export type Table = readonly (readonly string[])[]

/**
 * A cell as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): its text may come from any article.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The table as CSV (RFC 4180): commas, quotes where needed, CRLF after each row. */
export function csv(table: Table): string {
  return table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
