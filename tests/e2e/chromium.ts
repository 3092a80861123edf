import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium as playwright } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '../../node_modules')

/** A Chromium that can be started: its program and the variables that it needs. */
export interface ChromiumProgram {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

const systemPrograms = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** True if the program starts with these variables: false, for instance, where a shared library is missing. */
function starts(program: string, env: Readonly<Record<string, string>>): boolean {
  const run = spawnSync(program, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 })
  return run.status === 0
}

/** Unpacks the browser that came with `npm ci` once; whole or not at all, for test files may start side by side. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const cache = join(modules, '.cache')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const part = mkdtempSync(join(cache, 'chromium-part-'))
  await promisify(execFile)(process.execPath, [join(here, 'unpack-chromium.mjs')], {
    env: { ...process.env, TMPDIR: part },
  })
  try {
    renameSync(part, folder)
  } catch {
    rmSync(part, { recursive: true, force: true }) // Another test file was faster.
  }
  return folder
}

/**
 * A fontconfig file that adds fonts from npm to those of the system: a machine may have none at all, and Chromium then
 * draws no letter.
 */
function fontList(folder: string): string {
  const file = join(folder, 'fonts.conf')
  if (existsSync(file)) return file
  const folders = [join(folder, 'fonts'), join(modules, '@expo-google-fonts')]
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((f) => `  <dir>${f}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  )
  return file
}

/**
 * Finds a Chromium: the one from npm on 64-bit Linux, with the libraries and fonts that come with it where the
 * system has none; elsewhere the system's. `DOSSIER_CHROMIUM` names another.
 *
 * @throws Error that says what to install when there is none
 */
export async function chromiumProgram(): Promise<ChromiumProgram> {
  const named = process.env.DOSSIER_CHROMIUM
  if (named !== undefined) return { executablePath: named, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked()
    const executablePath = join(folder, 'chromium')
    const fonts = { FONTCONFIG_FILE: fontList(folder) }
    if (starts(executablePath, fonts)) return { executablePath, env: fonts }
    const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
    if (starts(executablePath, env)) return { executablePath, env }
  }
  const system = systemPrograms.find((program) => existsSync(program))
  if (system === undefined)
    throw new Error('No Chromium was found: install one, or name it in DOSSIER_CHROMIUM.')
  return { executablePath: system, env: {} }
}

/** Switches for a Chromium that tests drive and that makes no request of its own accord. */
export const chromiumSwitches: readonly string[] = [
  '--no-sandbox', // the tests may run as root, where Chromium's own sandbox refuses to start
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage', // containers give /dev/shm too little room
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--font-render-hinting=none',
]

/** Starts a headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await chromiumProgram()
  return playwright.launch({
    executablePath,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...chromiumSwitches],
  })
}
