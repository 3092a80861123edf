import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumProgram, chromiumSwitches } from '../chromium.ts'

/** A Chromium of one's own: where to reach it, what it logged of the network, and its end. */
export interface ChromiumProcess {
  readonly browserAddress: string
  /** `http://127.0.0.1:port`, for a test's own connection. */
  readonly endpoint: string
  readonly process: ChildProcess
  readonly end: () => Promise<void>
}

/**
 * Starts Chromium with an empty profile.
 *
 * @param netLog where Chromium writes every request, name look-up and connection that it makes
 * @param switches the program's own, without their dashes
 */
export async function startChromium(
  netLog: string,
  switches: readonly string[] = [],
): Promise<ChromiumProcess> {
  const { executablePath, env } = await chromiumProgram()
  const profile = mkdtempSync(join(tmpdir(), 'dossier-chromium-'))
  const child = spawn(
    executablePath,
    [
      ...chromiumSwitches,
      ...switches.map((s) => `--${s}`),
      '--disable-popup-blocking',
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Everything',
      '--hide-scrollbars',
      'about:blank',
    ],
    { env: { ...process.env, ...env }, stdio: 'ignore' },
  )
  // A command of the command line ends the program while Chromium is still starting.
  process.once('exit', () => child.kill('SIGKILL'))
  const portFile = join(profile, 'DevToolsActivePort')
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for (
    const limit = Date.now() + 30_000;
    !/\n/.test(existsSync(portFile) ? readFileSync(portFile, 'utf8') : '');
  ) {
    if (Date.now() > limit || child.exitCode !== null) throw new Error('stand-in: Chromium did not start')
    await new Promise((later) => setTimeout(later, 20))
  }
  const [port, path] = readFileSync(portFile, 'utf8').trim().split('\n')
  return {
    browserAddress: `ws://127.0.0.1:${port}${path}`,
    endpoint: `http://127.0.0.1:${port}`,
    process: child,
    end: async () => {
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(forced)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
