import { resolve } from 'node:path'
import { dataFolder } from '../data-folder.ts'
import { type Command, UsageError } from './command.ts'
import { configFolder } from './configured.ts'
import { libraryOption } from './options.ts'

function port(given: string | null): number {
  if (given === null) return 0
  const number = Number(given)
  if (!/^\d+$/.test(given) || number > 65_535)
    throw new UsageError(`--port cannot be "${given}". It is a number from 0 (any free port) to 65535.`)
  return number
}

/** `dossier serve`: the program in the local browser, until Ctrl+C. */
export const serve: Command = {
  name: 'serve',
  operands: '',
  count: [0, 0],
  about:
    'Serves the program to the browser of this computer and of no other. Prints the address to open; its token\nkeeps everyone else out. Ctrl+C ends it, and so does the end of the program that started it.',
  options: {
    port: { kind: 'value', value: 'N', about: 'port to use; any free one by default' },
    library: libraryOption,
  },
  run: async (given, terminal) => {
    const number = port(given.value('port'))
    const { serveProgram } = await import('../serve/serve-program.ts')
    const { closeAndEnd, untilEnded } = await import('../serve/until-ended.ts')
    const library = given.value('library')
    const server = await serveProgram({
      port: number,
      config: await configFolder(given, terminal),
      dataFolder: library === null ? dataFolder() : resolve(terminal.folder, library),
      told: terminal.note,
      report: (error) =>
        terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    })
    await terminal.out(`${server.address}\n`)
    terminal.note('Dossier is open to this computer only, at the address above. Ctrl+C ends it.')
    await untilEnded()
    await closeAndEnd(server.close)
    return 0
  },
}
