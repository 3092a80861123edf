import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'esbuild'
import { type KeptScript, keptScripts, scriptFile } from '../kept-code/kept-scripts.ts'
import { packageRoot } from '../package-root.ts'
import { builtFolder } from './built.ts'
import { scriptBundle } from './node-bundle.ts'

interface ScriptSource {
  readonly name: KeptScript
  readonly entry: string
  /** Modules loaded on demand that belong into the script; all others are loaded as modules from beside it. */
  readonly inside: readonly string[]
}

const scripts: readonly ScriptSource[] = [
  {
    name: keptScripts.commandLine,
    entry: 'main/cli/main.ts',
    inside: [
      ...['build', 'sources', 'extract', 'sections', 'templates'].map((name) => `main/cli/${name}.ts`),
      ...['engine/typeset', 'definition', 'faces'].map((name) => `templates/writers/pdf/${name}.ts`),
      ...['corpus/formats/markdown/read-markdown.ts', 'templates/writers/docx/pictures.ts'],
    ],
  },
  {
    name: keptScripts.wordWriter,
    entry: 'templates/writers/docx/write-docx.ts',
    inside: ['templates/writers/docx/make-skeleton.ts'],
  },
]

/** Leaves what a script loads on demand and seldom needs to modules of their own; `found` gets their paths. */
function seldomOutside(inside: readonly string[], found: Set<string>): Plugin {
  const kept = new Set(inside.map((name) => join(packageRoot, name)))
  return {
    name: 'seldom-outside',
    setup: (build) =>
      build.onResolve({ filter: /./ }, async ({ kind, path, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === asked) return null
        const resolved = await build.resolve(path, { kind, resolveDir, pluginData: asked })
        if (resolved.external || kept.has(resolved.path)) return resolved
        found.add(resolved.path)
        return { path: `./${moduleName(resolved.path)}.js`, external: true }
      }),
  }
}

/**
 * Our modules do nothing when they are loaded but make what they export: of those that a script imports and never uses,
 * nothing is left.
 */
const unusedLeftOut: Plugin = {
  name: 'unused-left-out',
  setup: (build) =>
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === 'import-statement' && !resolveDir.includes('node_modules')
        ? { path: join(resolveDir, path), sideEffects: false }
        : null,
    ),
}

/** Marks the question of the plug-in itself, which would else ask itself for ever. */
const asked = Symbol('asked')

function moduleName(path: string): string {
  return `seldom-${basename(path).replace(/\.\w+$/, '')}`
}

/** What stands in regular expressions and templates stays as it is in a bundle; escaped it means the same. */
function ascii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Bundles the scripts of `keptScripts`. Gives the modules that they need beside them: file by name. */
export async function bundleKeptScripts(): Promise<Readonly<Record<string, string>>> {
  const { build } = await import('esbuild')
  const seldom = new Set<string>()
  for (const { name, entry, inside } of scripts) {
    const outfile = join(builtFolder, scriptFile(name))
    await build({
      ...scriptBundle,
      entryPoints: [join(packageRoot, entry)],
      outfile,
      plugins: [...scriptBundle.plugins, unusedLeftOut, seldomOutside(inside, seldom)],
    })
    await writeFile(outfile, ascii(await readFile(outfile, 'utf8')))
  }
  return Object.fromEntries([...seldom].map((path) => [moduleName(path), path]))
}

/** Keeps V8's code of each script, as it is after a briefing was built with it; one uses another's, so one by one. */
export async function keepCodes(): Promise<void> {
  for (const { name } of scripts.toReversed()) await keepCode(name)
}

/** V8's code comes from a process of its own: what it has compiled when it ends is what the next one starts with. */
async function keepCode(name: KeptScript): Promise<void> {
  const maker = join(packageRoot, 'main', 'build', 'keep-code.mjs')
  await promisify(execFile)(process.execPath, [maker, builtFolder, name], { cwd: packageRoot })
}
