import { keptScripts } from './kept-scripts.ts'
import { keptScript } from './run-script.ts'

type WordWriter = typeof import('../../templates/writers/docx/write-docx.ts')

/** Stands for the Word writer in the built command line: runs it from its kept code, or from its modules without that. */
export async function writeDocx(
  ...given: Parameters<WordWriter['writeDocx']>
): ReturnType<WordWriter['writeDocx']> {
  const { writeDocx: write } =
    keptScript<WordWriter>(keptScripts.wordWriter) ??
    (await import('../../templates/writers/docx/write-docx.ts'))
  return write(...given)
}
