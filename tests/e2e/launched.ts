import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsoleMessage } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Launcher, LaunchOptions, Program } from './program.ts'

/** A folder that is one user's data for one test. */
export function userData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** The same for a whole group of tests: `after` is the group's own hook. */
export function userDataFor(after: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-e2e-'))
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/**
 * Starts the program for one test. When the test is over the program is ended, and must have used the network for
 * nothing at all, and must have met no error in its page and reported no fault of its own.
 */
export async function launched(launcher: Launcher, options: LaunchOptions): Promise<Program> {
  const started = await launcher.launch(options)
  const faults: string[] = []
  let over = false
  // A page whose program was just ended complains, and is right to.
  const program: Program = {
    ...started,
    kill: () => {
      over = true
      return started.kill()
    },
    end: () => {
      over = true
      return started.end()
    },
  }
  program.page.setDefaultTimeout(60_000)
  await program.page.getByRole('main').waitFor()
  program.page.on('pageerror', (error) => faults.push(error.message))
  program.page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !over) faults.push(message.text())
  })
  onTestFinished(async () => {
    const noted = over ? [] : await program.noted()
    await program.end()
    expect(program.outside()).toEqual([])
    expect([...faults, ...program.faults()]).toEqual([])
    expect(noted.filter((n) => n.what === 'page-error' || n.what === 'request-failed')).toEqual([])
  })
  return program
}
