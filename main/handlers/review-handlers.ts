import { basename } from 'node:path'
import { say } from '../../corpus/index.ts'
import type { Contract, ImportItem, Outcome, ReviewRefusal } from '../contract.ts'
import { givenFile } from '../reimport.ts'
import { dialogWords } from '../workbench/dialog-words.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import type { EditedFile } from '../worker/review-edited.ts'
import { Stopped } from '../worker/worker-client.ts'
import { cancelled, done, failed } from './outcomes.ts'

type ReviewChannel = Extract<keyof Contract, `review.${string}`>

/** What the dialog offers for edited files. */
const wordKind = { name: 'Word', extensions: ['docx'] } as const

/** Comparing a long briefing with its edited file takes a second or two; after this the file is given up, in ms. */
const longest = 60_000

/** Edits made in Word come home: the changes of an edited file, and taking them. */
export function reviewHandlers(state: WorkbenchState): Pick<Contract, ReviewChannel> {
  const { shell, renderer } = state
  const { host } = shell
  // The file on the screen; what the page names by its id.
  let edited: EditedFile | null = null

  const dialogTitle = async () => dialogWords[(await state.settings.get()).language].changes
  const wanted = async (item: ImportItem | null): Promise<EditedFile | Outcome<never>> => {
    if (item?.kind === 'bytes')
      return { name: basename(item.name), bytes: item.bytes, sha256: host.sha256(item.bytes) }
    const path =
      item === null
        ? (await shell.chooseFiles({ title: await dialogTitle(), kinds: [wordKind], several: false }))?.[0]
        : shell.droppedPath(item.id)
    if (path === undefined) return cancelled
    if (path === null) return failed('invalid', say`The dropped file is no longer known. Drop it again.`)
    const file = await givenFile(host, path)
    return { ...file, sha256: host.sha256(file.bytes) }
  }

  return {
    'review.open': async (briefing, item) => {
      const file = await wanted(item)
      if ('ok' in file) return file
      const refused = (reason: ReviewRefusal['reason']) =>
        done({ kind: 'refused' as const, refusal: { file: file.name, reason, title: null } })
      let slow = false
      const timer = setTimeout(() => {
        slow = true
        void renderer.stop()
      }, longest)
      try {
        const answer = await renderer.review(briefing, file)
        if (answer.kind === 'review') edited = file
        return done(answer)
      } catch (error) {
        if (slow) return refused('too-slow')
        if (error instanceof Stopped) return cancelled
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    'review.accept': async (briefing, { review, ids, conflicts }) => {
      if (edited?.sha256 !== review)
        return failed('invalid', say`This list of changes is not open any more. Open the Word file again.`)
      try {
        return done(await renderer.accept(briefing, edited, { ids, conflicts, now: host.now() }))
      } catch (error) {
        if (error instanceof Stopped) return cancelled
        throw error
      }
    },
  }
}
