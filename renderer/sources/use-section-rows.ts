import { useMemo, useRef } from 'react'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { sameItems } from '../state/same-items.ts'
import { type SectionRow, sectionRows } from '../state/section-rows.ts'

export type { SectionRow } from '../state/section-rows.ts'

/** A section as the list names it: without the counts, which change with every sentence. */
export type SectionName = Omit<SectionRow, 'offered' | 'used'>

/** The rows of the sections list; a row is another object only when something in it changed. */
export function useSectionRows(): readonly SectionRow[] {
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const known = useWorkspace((w) => w.info.sections)
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const reading = useWorkspace((w) => w.reading)
  const last = useRef<readonly SectionRow[]>([])
  return useMemo(() => {
    const rows = sectionRows(known, sections, reading, language, words.sections.unknown)
    last.current = sameItems(last.current, rows)
    return last.current
  }, [known, sections, reading, language, words])
}

/** The sections by name and order: the same list until one is chosen, dropped or moved. */
export function useSectionNames(): readonly SectionName[] {
  const rows = useSectionRows()
  const last = useRef<readonly SectionName[]>([])
  return useMemo(() => {
    last.current = sameItems(
      last.current,
      rows.map(({ offered: _, used: __, ...name }) => name),
    )
    return last.current
  }, [rows])
}
