import { lineText } from '../manifest/lines.ts'
import type { Output } from '../trace/read-output.ts'
import { squeezed } from './base-paragraphs.ts'
import type { Proposal } from './plan-reimport.ts'

/** Notes whose words were changed. Citations are the program's own, so a change can only become a remark. */
export function citationChanges(output: Output): readonly Proposal[] {
  const { manifest } = output
  const wanted = manifest.notes.map((note) => ({ note, text: squeezed(lineText(note)) }))
  const said = output.notes.map(squeezed)
  const left = [...said]
  const missing = wanted.filter(({ text }) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  // A note is gone with its paragraph; it was changed only if another stands in its place.
  return left.map((now, i): Proposal => {
    const old = missing[i]
    const passage = old?.note.passage ?? null
    return {
      kind: 'citation',
      passage,
      sentence: null,
      old: old?.text ?? null,
      new: now,
      by: null,
      actions: [],
      near: passage ?? manifest.excerpts[0]?.passage ?? null,
    }
  })
}
