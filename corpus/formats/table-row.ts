/** Longest text of a cell in a table of data, in characters; what is longer is a text that a table lays out. */
const longestCell = 60

/**
 * True if the pieces of a table's row, at most one from each cell, are data: then they are read as one line, as
 * Markdown has them.
 * @param cells number of cells in the row, empty ones included
 */
export function isTableRow(
  pieces: readonly { readonly text: string; readonly role: string }[],
  cells: number,
): boolean {
  return (
    pieces.length >= 2 &&
    pieces.length <= cells &&
    pieces.every(
      ({ text, role }) => role === 'paragraph' && text.length <= longestCell && !/[\n\t]/.test(text),
    )
  )
}
