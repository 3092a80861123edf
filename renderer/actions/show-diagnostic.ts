import type { Diagnostic } from '../../main/contract.ts'
import type { Context } from './context.ts'
import { showSource } from './view.ts'

/** Opens the source that a diagnostic is about, at the passage that holds its place. */
export function showDiagnostic(context: Context, diagnostic: Diagnostic): void {
  const { source, start } = diagnostic
  if (source === undefined) return
  const passages = context.store.get().reading.sources.get(source)?.passages ?? []
  const passage = start === undefined ? undefined : passages.find((p) => p.start <= start && start < p.end)
  const sentence = passage?.sentences.find((s) => start !== undefined && s.start <= start && start < s.end)
  showSource(context, { source, passage: passage?.id ?? null, sentence: sentence?.id ?? null })
}
