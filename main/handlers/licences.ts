import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LicenceInfo } from '../contract.ts'
import { packageRoot } from '../package-root.ts'

/** The list that packaging writes beside the program: it knows what went in. */
const packaged = join(packageRoot, 'licences.json')

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Libraries that only build or test the program are not in it. */
const inThePage = ['react', 'react-dom', 'react-aria-components', 'react-resizable-panels']

async function json<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}

let known: Promise<readonly LicenceInfo[]> | null = null

/** The libraries in the program with their licences: from the packaged list, or from the installed packages. */
export function licences(): Promise<readonly LicenceInfo[]> {
  known ??= find()
  return known
}

async function find(): Promise<readonly LicenceInfo[]> {
  const list = await json<readonly LicenceInfo[]>(packaged)
  if (list !== null) return list
  const own = await json<Manifest>(join(packageRoot, 'package.json'))
  const names = [...Object.keys(own?.dependencies ?? {}), ...inThePage].sort()
  const manifests = await Promise.all(
    names.map((name) => json<Manifest>(join(packageRoot, 'node_modules', name, 'package.json'))),
  )
  return manifests.flatMap((m, i) => {
    const name = m?.name ?? names[i]
    return m === null || name === undefined
      ? []
      : [{ name, version: m.version ?? '', licence: m.license ?? '' }]
  })
}
