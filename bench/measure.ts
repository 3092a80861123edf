import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one run of a whole process took. `peakMb` is the largest single process of its tree. */
export interface Measured {
  readonly ok: boolean
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMb: number
  readonly stderr: string
}

const timeTool = '/usr/bin/time'

/**
 * Runs a command to its end, outside any shell. CPU time and peak memory come from the kernel's own accounting
 * through GNU time; without it they are NaN and only the wall clock is measured.
 */
export async function measure(
  command: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly timeoutMs?: number; readonly cwd?: string } = {},
): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'measure-'))
  const report = join(dir, 'report')
  const timed = existsSync(timeTool)
  const [file, ...args] = timed ? [timeTool, '-o', report, '-f', '%U %S %M', ...command] : command
  const started = performance.now()
  const child = spawn(file ?? '', args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4000)
  })
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, options.timeoutMs ?? 120_000)
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  clearTimeout(timer)
  const wallMs = performance.now() - started
  const lastLine = existsSync(report) ? (readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '') : ''
  const [user, sys, kb] = lastLine.split(' ').map(Number)
  rmSync(dir, { recursive: true, force: true })
  return {
    ok: code === 0,
    wallMs,
    cpuMs: ((user ?? Number.NaN) + (sys ?? Number.NaN)) * 1000,
    peakMb: (kb ?? Number.NaN) / 1024,
    stderr,
  }
}
