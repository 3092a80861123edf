import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LicenceInfo } from '../contract.ts'
import { packageRoot } from '../package-root.ts'

/** What npm's lock file says of one installed package; the parts that are used. */
interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}
type Locked = Readonly<Record<string, LockedPackage>>

/** Libraries that are in the program although npm counts them as tools: the page's, and Electron around it. */
const bundledTools = ['electron', 'react', 'react-aria-components', 'react-dom']

/** Where npm put a package that `from` asks for: nested if there is such a copy, else further up. */
function resolved(locked: Locked, from: string, name: string): string | null {
  const nested = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (locked[nested] !== undefined) return nested
  if (from === '') return null
  const above = from.lastIndexOf('/node_modules/')
  return resolved(locked, above < 0 ? '' : from.slice(0, above), name)
}

/**
 * Folders (as in the lock file) of every package that is in the program: what package.json lists for run time and the
 * page's libraries, each with all it depends on. Electron's own dependencies only download it and are left out.
 */
function inProgram(locked: Locked): readonly string[] {
  const found = new Set<string>()
  const visit = (from: string, name: string) => {
    const folder = resolved(locked, from, name)
    if (folder === null || found.has(folder)) return
    found.add(folder)
    if (name === 'electron') return
    for (const next of Object.keys(locked[folder]?.dependencies ?? {})) visit(folder, next)
  }
  for (const name of [...Object.keys(locked['']?.dependencies ?? {}), ...bundledTools]) visit('', name)
  return [...found].filter((folder) => !folder.includes('node_modules/@types/')).sort()
}

function lockFile(): Locked {
  return JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')).packages
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** The licence of a library that the lock file has none for: the list that old packages carry, or its own text's title. */
function ownLicence(folder: string): string {
  const path = join(packageRoot, folder)
  const own: { readonly licenses?: readonly { readonly type: string }[] } = existsSync(path)
    ? JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    : {}
  const listed = own.licenses?.map((licence) => licence.type).join(' or ')
  return listed ?? licenceFile(path).match(/^(?:the )?(.+?) licen[cs]e/i)?.[1] ?? 'see its own files'
}

/** The text of a library's licence; empty where it brings none. */
function licenceFile(path: string): string {
  const file = existsSync(path)
    ? readdirSync(path).find((name) => /^(licen[cs]e|copying|ofl)/i.test(name))
    : undefined
  return file === undefined ? '' : readFileSync(join(path, file), 'utf8').trim()
}

/** Name, version and licence of every library in the program, by name. */
export function licences(): readonly LicenceInfo[] {
  const locked = lockFile()
  return inProgram(locked).map((folder) => ({
    name: nameOf(folder),
    version: locked[folder]?.version ?? '',
    licence: locked[folder]?.license ?? ownLicence(folder),
  }))
}

/** The full texts of the licences, as their terms ask of a program that carries the libraries. */
export function licenceTexts(): string {
  const parts = inProgram(lockFile()).flatMap((folder) => {
    const path = join(packageRoot, folder)
    if (!existsSync(path)) return []
    const text = licenceFile(path)
    return [
      `${nameOf(folder)}\n${'='.repeat(nameOf(folder).length)}\n\n${text || 'See the licence named above.'}\n`,
    ]
  })
  return parts.join('\n\n')
}
