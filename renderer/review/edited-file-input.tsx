import { openReview } from '../actions/review.ts'
import { useProgram, useWords } from '../app/workspace-context.ts'

/** The file field behind "Changes from Word…" where the system has no dialog of its own; unseen, opened by the command. */
export function EditedFileInput() {
  const program = useProgram()
  const words = useWords()
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    // The same file, saved again, may be chosen again.
    input.value = ''
    await openReview(program, { kind: 'bytes', name: file.name, bytes })
  }
  return (
    <input
      id="edited-word-file"
      type="file"
      hidden
      accept=".docx"
      aria-label={words.review.choose}
      onChange={(event) => void take(event.target)}
    />
  )
}
