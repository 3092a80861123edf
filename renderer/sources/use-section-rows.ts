import { useMemo } from 'react'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { sectionRows } from '../state/section-rows.ts'

export type { SectionRow } from '../state/section-rows.ts'

/** The rows of the sections list, made again only when the briefing's sections or sources change. */
export function useSectionRows() {
  const words = useWords()
  const language = useWorkspace((w) => w.settings.language)
  const known = useWorkspace((w) => w.info.sections)
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const reading = useWorkspace((w) => w.reading)
  return useMemo(
    () => sectionRows(known, sections, reading, language, words.sections.unknown),
    [known, sections, reading, language, words],
  )
}
