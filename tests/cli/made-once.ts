import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { emptyFolder } from './spawn-dossier.ts'

/** A folder whose files are made once for the tests of a group; each call gives a copy that is gone after the test. */
export function madeOnce(make: (folder: string) => Promise<void>): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  beforeAll(() => make(folder))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return () => {
    const copy = emptyFolder()
    cpSync(folder, copy, { recursive: true })
    return copy
  }
}
