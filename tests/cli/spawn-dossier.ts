import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const entry = join(root, 'main/dossier.mjs')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the real command line as its own process and collects what it printed. A start takes half a second of a
 * processor or more: what needs no process of its own runs by `dossier` of `run-dossier.ts`.
 */
export function dossierProcess(
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<Ended> {
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: options.cwd ?? root,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', failed)
    child.on('close', (code) =>
      ended({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

/** A new empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
