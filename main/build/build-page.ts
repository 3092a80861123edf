import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { InlineConfig } from 'vite'
import { packageRoot } from '../package-root.ts'
import { builtPage, isStale, pageInputs } from './built.ts'

/**
 * Does something with `NODE_ENV` as it is in the shipped program: libraries are built for development, or for a test
 * that measures nothing, where the process that builds is a test run.
 */
async function forProduction<T>(build: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await build()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** Builds the page with Vite into `out/app/page`: files of its own only, no inline script, so that the strict policy holds. */
export async function buildPage(): Promise<void> {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  const options: InlineConfig = {
    mode: 'production',
    root: join(packageRoot, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: builtPage,
      emptyOutDir: true,
      // The newest syntax that Electron 45's Chromium and current browsers share.
      target: 'es2024',
      // Fonts and pictures stay files: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The libraries of the page are one chunk each way; the warning is for pages that cross a network.
      chunkSizeWarningLimit: 4_000,
    },
    worker: { format: 'es' },
  }
  await forProduction(() => build(options))
}

/**
 * The folder of the page: a built program has it beside itself. In a checkout this
 * builds the page unless what is there is newer than all it is made of. `told` hears that it takes a moment. The build
 * runs in a process of its own: Vite and its compilers would otherwise stay in the memory of a server that runs all day.
 *
 * @throws Error with what the build printed when it fails
 */
export async function ensurePage(told: (line: string) => void): Promise<string> {
  const shipped = join(packageRoot, 'page')
  if (existsSync(join(shipped, 'index.html'))) return shipped
  if (!isStale(join(builtPage, 'index.html'), pageInputs)) return builtPage
  told('Building the window’s page, which takes a few seconds …')
  const entry = join(packageRoot, 'main', 'build-page.mjs')
  await promisify(execFile)(process.execPath, [entry], { cwd: packageRoot })
  return builtPage
}
