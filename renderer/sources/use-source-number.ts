import type { SourceId } from '../../main/contract.ts'
import { useWorkspace } from '../app/workspace-context.ts'

/**
 * The number that the page gives a source, from 1, so that `[2]` is the same source everywhere; null for one that the
 * page does not list. Until there is a page, sources are numbered as they were added.
 */
export function useSourceNumber(id: SourceId | undefined): number | null {
  return useWorkspace((w) => {
    const order = w.preview.current?.sources ?? w.history.briefing.sources.map((s) => s.id)
    const at = id === undefined ? -1 : order.indexOf(id)
    return at < 0 ? null : at + 1
  })
}
