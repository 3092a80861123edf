import { readdirSync, readFileSync } from 'node:fs'
import type { Seed } from './mutate.ts'

/** The files that mutations start from: two articles in five formats, and the two bundled ones. */
export function fuzzSeeds(): readonly Seed[] {
  const folders = ['../../tests/fixtures/articles/', '../../corpus/sources/']
  return folders.flatMap((folder) => {
    const path = new URL(folder, import.meta.url).pathname
    return readdirSync(path)
      .filter((name) => name !== 'PROVENANCE.md')
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path + name)) }))
  })
}
