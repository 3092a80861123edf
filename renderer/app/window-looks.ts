import { useEffect } from 'react'
import { useWords, useWorkspace } from './workspace-context.ts'

/**
 * Keeps the document's theme, text size, language and title in step with the settings and the briefing. Draws nothing;
 * a component of its own, so that the first unsaved change does not draw the whole window again.
 */
export function WindowLooks(): null {
  const words = useWords()
  const { theme, zoom, language } = useWorkspace((w) => w.settings)
  const title = useWorkspace((w) => w.history.briefing.title)
  const unsaved = useWorkspace((w) => w.history.briefing !== w.history.saved)
  const file = useWorkspace((w) => w.file?.name ?? null)
  useEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme
    root.lang = language
    root.style.fontSize = `${zoom}%`
  }, [theme, zoom, language])
  useEffect(() => {
    const name = file ?? (title.trim() === '' ? words.untitled : title)
    document.title = `${unsaved ? '• ' : ''}${name} – ${words.app}`
  }, [words, title, unsaved, file])
  return null
}
