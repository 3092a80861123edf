import { type DecodeFile, decodeFile, detectFormat, parsed, type Resources } from '../../corpus/index.ts'
import { sizeProblem } from './reading-limits.ts'
import { type ReadingPool, readingPool } from './reading-pool.ts'

/** Bytes of Markdown that are decoded without a thread: its parser takes the square of the length of hostile text. */
const markdownHere = 16_000

/** Decodes files for a reading that runs in this thread. */
export interface SafeDecoder {
  readonly decodeFile: DecodeFile
  /** Ends the readers; to be called when the reading is done, however it ended. */
  readonly close: () => Promise<void>
}

/**
 * Files of the formats whose readers are complex (HTML, Word, PDF) are decoded in a thread that can be killed,
 * which is started with the first of them; text, and Markdown of usual size, are decoded here.
 */
export function safeDecoder(resources: Resources): SafeDecoder {
  let pool: ReadingPool | null = null
  return {
    decodeFile: async (file) => {
      const problem = sizeProblem(file.name, file.bytes.length, file.bytes)
      if (problem !== null) return parsed(null, [problem])
      const format = detectFormat(file.name, file.bytes)?.id
      const here = format === 'text' || (format === 'markdown' && file.bytes.length <= markdownHere)
      if (format === undefined || here) return decodeFile(file)
      pool ??= readingPool({ threads: 1, sections: resources.sections })
      const { decoded, diagnostics } = await pool.read({ kind: 'decode', file })
      return parsed(decoded, diagnostics)
    },
    close: async () => pool?.close(),
  }
}
