import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { fontFiles } from '../../templates/index.ts'
import { buildApp } from '../build/build-app.ts'
import { builtFolder } from '../build/built.ts'
import { bundledSources } from '../bundled.ts'
import { packageRoot } from '../package-root.ts'
import { type Archive, readAsar, sha256 } from './asar.ts'
import { readFuses, unsetFuses, wantedFuses } from './fuses.ts'

const folder = join(packageRoot, 'out', 'package-check')

/** Most bytes that the archive may have: a person on a slow line downloads it along with Electron's 100 MB. */
const sizeBudget = 32 * 1024 * 1024

/** What may be in the archive, and nothing else. */
const wanted: readonly RegExp[] = [
  /^(package|licences)\.json$/,
  /^LICEN[CS]ES?(\.txt)?$/,
  /^(main|[a-z-]*worker|shared-[A-Z0-9]+)\.js$/,
  /^preload\.cjs$/,
  /^page\/index\.html$/,
  /^page\/assets\/[\w.-]+\.(js|mjs|css|svg|ttf|wasm)$/,
  /^fonts\/[\w-]+\.(ttf|packed)$/,
  /^corpus\/data\/[\w-]+\.(bin|md|json)$/,
  /^corpus\/sources\/[\w-]+\.txt$/,
]

/** What must be in it: without any of these something the program offers would fail. */
const needed: readonly string[] = [
  'package.json',
  'main.js',
  'worker.js',
  'preload.cjs',
  'page/index.html',
  'licences.json',
  'LICENSE',
  'LICENCES.txt',
  'corpus/data/words-en.bin',
  'corpus/data/words-fr.bin',
  ...fontFiles.map((font) => `fonts/${basename(font.file)}`),
  ...bundledSources.map((source) => `corpus/sources/${basename(source)}`),
]

/** A distribution that electron-builder takes for Electron's: its file names, and a program that is only its fuses. */
async function standInDistribution(): Promise<string> {
  const distribution = join(folder, 'electron')
  await mkdir(join(distribution, 'resources'), { recursive: true })
  await writeFile(join(distribution, 'electron'), unsetFuses(), { mode: 0o755 })
  await mkdir(join(distribution, 'locales'))
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak', 'locales/de.pak'])
    await writeFile(join(distribution, name), 'stand-in\n')
  return distribution
}

async function pack(distribution: string, output: string): Promise<void> {
  const cli = join(packageRoot, 'node_modules', 'electron-builder', 'cli.js')
  const options = [`electronDist=${distribution}`, `directories.output=${output}`].map((o) => `-c.${o}`)
  await promisify(execFile)(process.execPath, [cli, '--linux', '--dir', '--x64', ...options], {
    cwd: packageRoot,
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    maxBuffer: 16 * 1024 * 1024,
  })
}

/** The name and what is wrong, one line each; nothing wrong is an empty list. */
type Check = readonly [name: string, faults: readonly string[]]

async function checkArchive(archive: Archive): Promise<readonly Check[]> {
  const paths = archive.files.map((f) => f.path)
  const total = archive.files.reduce((sum, f) => sum + f.bytes.length, 0)
  const built = await Promise.all(
    archive.files.map(async (f) => {
      const same = existsSync(join(builtFolder, f.path)) && sha256(await readFile(join(builtFolder, f.path)))
      // electron-builder takes what only npm reads out of package.json.
      return same === sha256(f.bytes) || f.path === 'package.json'
        ? []
        : [`${f.path} differs from what was built`]
    }),
  )
  const text = (path: string) =>
    Buffer.from(archive.files.find((f) => f.path === path)?.bytes ?? []).toString()
  return [
    [
      'everything needed is in the archive',
      needed.filter((path) => !paths.includes(path)).map((p) => `${p} is missing`),
    ],
    [
      'nothing else is in it',
      paths.filter((path) => !wanted.some((pattern) => pattern.test(path))).map((p) => `${p} is not wanted`),
    ],
    ['each file is as it was built', built.flat()],
    [
      'each file has the hash that the header states',
      archive.files
        .filter((f) => f.stated !== sha256(f.bytes))
        .map((f) => `${f.path} does not match its hash`),
    ],
    [
      `it is within its budget of ${sizeBudget / 1024 / 1024} MiB (${(total / 1024 / 1024).toFixed(1)} MiB)`,
      total > sizeBudget ? [`${total} bytes`] : [],
    ],
    [
      'the page is built for users and not for tests',
      archive.files
        .filter((f) => /^page\/.*\.js$/.test(f.path) && /jsxDEV|react\.development/.test(text(f.path)))
        .map((f) => f.path),
    ],
    [
      'no path of this machine is in it',
      archive.files
        .filter((f) => /\.(c?js|html|json)$/.test(f.path) && text(f.path).includes(packageRoot))
        .map((f) => f.path),
    ],
  ]
}

function checkFuses(program: Uint8Array): Check {
  const fuses = readFuses(program)
  const wrong = wantedFuses.filter(([name, on]) => fuses.get(name) !== on)
  return [
    'every fuse is set as it should be',
    wrong.map(([name, on]) => `${name} should be ${on ? 'on' : 'off'}`),
  ]
}

async function checkIntegrity(archive: Archive, resources: string): Promise<Check> {
  // Windows and macOS carry the header's hash in the program and check it; on Linux Electron has no place for it.
  const hash = /^[0-9a-f]{64}$/.test(archive.headerHash) ? [] : ['the header has no hash']
  const beside = (await readdir(resources)).filter((name) => name !== 'app.asar')
  return ['the archive is whole, and nothing lies beside it that would be run', [...hash, ...beside]]
}

/** `npm run package:check`: packs with a stand-in distribution and verifies the result. True if all is well. */
export async function packageCheck(print: (line: string) => void): Promise<boolean> {
  await rm(folder, { recursive: true, force: true })
  await buildApp()
  const output = join(folder, 'packed')
  await pack(await standInDistribution(), output)
  const resources = join(output, 'linux-unpacked', 'resources')
  const archive = readAsar(join(resources, 'app.asar'))
  const checks: readonly Check[] = [
    ...(await checkArchive(archive)),
    checkFuses(await readFile(join(output, 'linux-unpacked', 'dossier'))),
    await checkIntegrity(archive, resources),
  ]
  for (const [name, faults] of checks)
    print([`${faults.length === 0 ? 'ok   ' : 'FAILS'} ${name}`, ...faults].join('\n      '))
  print(`${archive.files.length} files, header ${archive.headerHash.slice(0, 16)}…`)
  return checks.every(([, faults]) => faults.length === 0)
}
