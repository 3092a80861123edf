import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildApp } from './build/build-app.ts'
import { appInputs, builtFolder, isStale } from './build/built.ts'
import { dataFolder } from './data-folder.ts'
import { configInArguments } from './electron/opened-paths.ts'
import { HostError } from './host-error.ts'
import { packageRoot } from './package-root.ts'
import { serveProgram } from './serve/serve-program.ts'
import { closeAndEnd, untilEnded } from './serve/until-ended.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Electron's program, or null where npm brought only its types. Looked up as Electron's own package does, which
 * cannot be asked itself: importing it starts a download.
 */
export function electronProgram(root: string, env: Environment): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : null
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (name === null && override === undefined) return null
  const program = join(override ?? join(folder, 'dist'), name ?? 'electron')
  return existsSync(program) ? program : null
}

/** The command that opens an address in the user's browser. */
function opener(platform: NodeJS.Platform, address: string): readonly [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [address]]
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  return ['xdg-open', [address]]
}

function openInBrowser(address: string): void {
  const [command, args] = opener(process.platform, address)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // Where there is no browser to open, the address that was printed is enough.
  child.on('error', () => undefined)
  child.unref()
}

async function startWindow(program: string, args: readonly string[]): Promise<void> {
  if (isStale(join(builtFolder, 'package.json'), appInputs)) {
    console.error('Building the program, which takes a few seconds …')
    await buildApp()
  }
  const child = spawn(program, [builtFolder, ...args], { stdio: 'inherit' })
  process.exitCode = await new Promise<number>((ended) => {
    child.on('error', (error) => {
      console.error(`Electron cannot be started: ${error.message}`)
      ended(1)
    })
    child.on('close', (code) => ended(code ?? 1))
  })
}

async function startInBrowser(args: readonly string[]): Promise<void> {
  console.error(
    'Electron’s program is not installed here (`npx install-electron` fetches it), so Dossier opens in your browser.',
  )
  const server = await serveProgram({
    port: 0,
    dataFolder: dataFolder(),
    config: configInArguments(args, process.cwd()),
    told: (line) => console.error(line),
    report: (error) => console.error(error),
  })
  console.log(server.address)
  console.error('It is open to this computer only. Ctrl+C ends it.')
  openInBrowser(server.address)
  await untilEnded()
  await closeAndEnd(server.close)
}

/**
 * Relative paths among the arguments, made absolute from the folder that the user called from: `npm run` changes to
 * the package's folder and keeps the caller's in INIT_CWD.
 */
export function fromCallersFolder(args: readonly string[], env: Environment, cwd: string): readonly string[] {
  const folder = env.npm_lifecycle_event === 'start' ? (env.INIT_CWD ?? cwd) : cwd
  return args.map((word) => {
    if (word.startsWith('--config=')) return `--config=${resolve(folder, word.slice('--config='.length))}`
    return word.startsWith('-') ? word : resolve(folder, word)
  })
}

/** `npm start`: the desktop window where Electron's program is there, else the local browser, saying why. */
export async function start(args: readonly string[]): Promise<void> {
  const program = electronProgram(packageRoot, process.env)
  const own = fromCallersFolder(args, process.env, process.cwd())
  try {
    await (program === null ? startInBrowser(own) : startWindow(program, own))
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    console.error(`dossier: ${error.message}`)
    process.exitCode = 1
  }
}
