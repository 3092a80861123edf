import type { Host } from '../host.ts'
import type { Terminal } from './command.ts'

/** Shell convention for a program that was stopped by a broken pipe: 128 + SIGPIPE (13). */
const brokenPipe = 141

/**
 * The terminal of this process. A reader that goes away (`| head -1`) ends the program quietly, with the status
 * that the shell itself gives to a broken pipe; any other failure of the output is told.
 */
export function processTerminal(host: Host, folder: string): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(brokenPipe)
      process.stderr.write(`dossier: the output cannot be written: ${error.message}\n`, () => process.exit(1))
    })
  let shown = 0
  const clear = () => {
    if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`)
    shown = 0
  }
  return {
    host,
    folder,
    out: (result) =>
      new Promise((done) => {
        clear()
        // A failed write also calls back; the stream's `error` handler above then ends the program.
        process.stdout.write(result, () => done())
      }),
    note: (line) => {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return
      clear()
      const fitting = line.slice(0, Math.max(0, (process.stderr.columns ?? 80) - 1))
      process.stderr.write(fitting)
      shown = fitting.length
    },
  }
}
