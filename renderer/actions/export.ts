import type { ExportFormat } from '../../main/contract.ts'
import { type Context, patch, valueOrNotice } from './context.ts'
import { download } from './download.ts'

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Writes the briefing as PDF or Word; where the shell has no dialogs, the browser downloads it. */
export async function exportBriefing(context: Context, format: ExportFormat): Promise<void> {
  const { client, store } = context
  if (store.get().exporting !== null) return
  patch(context, { exporting: { format, step: 'composing' }, exported: null, notice: null })
  const outcome = await client['export.run'](store.get().history.briefing, format)
  patch(context, { exporting: null })
  const file = valueOrNotice(context, outcome)
  if (file === null || !outcome.ok) return
  if (file.content !== null) download(file.file.name, mediaTypes[format], file.content)
  patch(context, { exported: { file: { ...file, content: null }, diagnostics: outcome.diagnostics } })
}

/** Stops the export that is running; no file is written. */
export async function stopExport({ client }: Context): Promise<void> {
  await client['export.stop']()
}

/** Opens the folder that holds an exported file. */
export async function showInFolder(context: Context, id: string): Promise<void> {
  valueOrNotice(context, await context.client['export.showInFolder'](id))
}

/** Closes the summary of the last export. */
export function closeExportReport(context: Context): void {
  patch(context, { exported: null })
}
