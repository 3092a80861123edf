import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeHost } from '../host.ts'
import { HostError } from '../host-error.ts'
import { packageRoot } from '../package-root.ts'
import { type Command, type ExitCode, type Terminal, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, programHelp } from './help.ts'
import { parseOptions } from './parse-options.ts'
import { processTerminal } from './terminal.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * The folder that the caller's relative paths start from. `npm run` changes to the package's folder and keeps the
 * caller's in INIT_CWD; the variable is inherited by every program below, so it counts only when this very script
 * was started by this package's `npm run dossier`.
 */
export function callersFolder(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const byNpm =
    env.npm_lifecycle_event === 'dossier' && env.npm_package_json === resolve(root, 'package.json')
  return byNpm && env.INIT_CWD !== undefined ? env.INIT_CWD : cwd
}

/** The version of the program, from its package. */
async function version(): Promise<string> {
  const about: { readonly version: string } = JSON.parse(
    await readFile(resolve(packageRoot, 'package.json'), 'utf8'),
  )
  return about.version
}

async function find(name: string): Promise<Command> {
  const entry = commands.find((c) => c.name === name)
  if (entry === undefined)
    throw new UsageError(
      `There is no command "${name}". Commands: ${commands.map((c) => c.name).join(', ')}.`,
    )
  return entry.load()
}

/** Runs one command line and gives its exit code; the only place where failures become messages and codes. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const [name, ...rest] = args
    if (name === undefined) {
      terminal.note(programHelp(commands).trimEnd())
      return 2
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      await terminal.out(rest[0] === undefined ? programHelp(commands) : commandHelp(await find(rest[0])))
      return 0
    }
    if (name === '--version' || name === '-V') {
      await terminal.out(`dossier ${await version()}\n`)
      return 0
    }
    const command = await find(name)
    const given = parseOptions(command, rest)
    if (given.flag('help')) {
      await terminal.out(commandHelp(command))
      return 0
    }
    return await command.run(given, terminal)
  } catch (error) {
    terminal.progress('')
    if (error instanceof UsageError) {
      terminal.note(`dossier: ${error.message}`)
      return 2
    }
    if (error instanceof HostError) {
      terminal.note(`dossier: ${error.message}`)
      return 1
    }
    throw error
  }
}

/** Entry of the command line in this process: sets the exit code and lets pending output drain. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = processTerminal(nodeHost, callersFolder(process.env, process.cwd()))
  process.exitCode = await runCommandLine(args, terminal)
}
