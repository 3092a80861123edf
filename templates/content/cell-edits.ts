import type { Briefing, CellEdit, Diagnostic, SentenceId } from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import { derived, label } from '../document/build.ts'
import type { Text } from '../document/nodes.ts'

/** What stands for unknown in registers: SIPRI's sign. */
export const unknownSign = '. .'

/** Gives the words of a register's cell: computed, or the analyst's where the briefing edits that cell. */
export interface CellWords {
  /**
   * @param row sentences that the row was computed from; with the column they find an edit again
   * @param value null where nothing is known
   * @param cites sentences that support this cell
   */
  text(
    table: CellEdit['table'],
    row: readonly SentenceId[],
    column: string,
    value: string | null,
    cites: readonly SentenceId[],
  ): Text
  /** Edits of cells that exist and that read otherwise now: they were not applied. */
  stale(): readonly Diagnostic[]
}

/** The cells of one document. */
export function cellWords(briefing: Briefing): CellWords {
  const edits = briefing.cells ?? []
  const stale = new Set<CellEdit>()
  const applied = new Set<CellEdit>()
  return {
    text(table, row, column, value, cites) {
      const before = value ?? unknownSign
      const here = edits.filter(
        (e) => e.table === table && e.column === column && e.sentences.join() === row.join(),
      )
      const edit = here.find((e) => e.before === before)
      for (const e of here) if (e !== edit) stale.add(e)
      if (edit === undefined) return value === null ? label(unknownSign) : derived(value, cites)
      applied.add(edit)
      return derived(edit.after, cites, 'edited')
    },
    stale: () =>
      [...stale]
        .filter((e) => !applied.has(e))
        .map((e) => ({
          severity: 'warning',
          rule: 'stale-edit',
          ...say`A cell of the register was edited from “${e.before}” to “${e.after}”, but the sources now give another value. The edit is kept and not shown; check it.`,
        })),
  }
}
