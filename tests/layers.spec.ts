import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The layers, walked. `ours` lists which of our own files a file may import (prefix match on the path from the
 * root); `libraries` lists which packages. The first rule whose `files` matches decides; a file that no rule
 * matches fails, and so does an import that its rule does not list.
 */
interface Rule {
  readonly files: RegExp
  readonly ours: readonly string[]
  readonly libraries: readonly string[]
}

const rules: readonly Rule[] = [
  { files: /^corpus\/formats\/docx/, ours: ['corpus/'], libraries: ['saxes', 'fflate'] },
  { files: /^corpus\/formats\/pdf/, ours: ['corpus/'], libraries: ['pdfjs-dist'] },
  {
    files: /^corpus\/formats\/html/,
    ours: ['corpus/'],
    libraries: ['parse5', 'linkedom', '@mozilla/readability'],
  },
  {
    files: /^corpus\/formats\/markdown/,
    ours: ['corpus/'],
    libraries: [
      'types:mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'mdast-util-gfm-table',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm-table',
      'decode-named-character-reference',
      'yaml',
    ],
  },
  { files: /^corpus\/briefing\//, ours: ['corpus/'], libraries: ['jsonc-parser'] },
  { files: /^corpus\/sections\//, ours: ['corpus/'], libraries: ['yaml'] },
  { files: /^corpus\//, ours: ['corpus/'], libraries: [] },
  {
    files: /^templates\/writers\//,
    ours: ['templates/', 'corpus/index.ts'],
    libraries: ['pdfmake', 'docx', 'fontkit'],
  },
  {
    files: /^templates\/readers\//,
    ours: ['templates/', 'corpus/index.ts'],
    libraries: ['pdfjs-dist', 'saxes', 'fflate'],
  },
  { files: /^templates\/(trace|reimport)\//, ours: ['templates/', 'corpus/index.ts'], libraries: ['diff'] },
  { files: /^templates\//, ours: ['templates/', 'corpus/index.ts'], libraries: ['yaml'] },
  {
    files: /^main\/contract\.ts$/,
    ours: ['types:corpus/index.ts', 'types:templates/index.ts'],
    libraries: [],
  },
  {
    files: /^main\/(electron\/|(electron|preload|window|ipc)\.ts$)/,
    ours: ['main/', 'corpus/index.ts', 'templates/index.ts'],
    libraries: ['electron', 'node:', 'zod'],
  },
  {
    files: /^main\//,
    ours: ['main/', 'corpus/index.ts', 'templates/index.ts'],
    libraries: ['types:electron', 'node:', 'yaml', 'zod', 'vite', 'esbuild', '@vitejs/plugin-react'],
  },
  {
    files: /^renderer\//,
    ours: ['renderer/', 'main/contract.ts'],
    libraries: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-resizable-panels',
      '@internationalized/date',
      'pdfjs-dist',
    ],
  },
]

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function importsOf(code: string): Import[] {
  return [...code.matchAll(importPattern)].map((m) => ({
    specifier: m[2] ?? m[3] ?? '',
    typeOnly: m[1] !== undefined,
  }))
}

/** What is wrong with one file's imports, as sentences; empty when nothing is. */
function violations(file: string, code: string): string[] {
  const rule = rules.find((r) => r.files.test(file))
  if (rule === undefined) return [`${file}: no layer rule covers this file`]
  const allowed = (list: readonly string[], target: string, typeOnly: boolean) =>
    list.some((entry) => {
      const typesOnly = entry.startsWith('types:')
      const prefix = typesOnly ? entry.slice('types:'.length) : entry
      if (typesOnly && !typeOnly) return false
      return prefix.endsWith('/') || prefix.endsWith(':')
        ? target.startsWith(prefix)
        : target === prefix || target.startsWith(`${prefix}/`)
    })
  return importsOf(code).flatMap(({ specifier, typeOnly }) => {
    const own = specifier.startsWith('.')
    const target = own ? posix.join(posix.dirname(file), specifier) : specifier
    return allowed(own ? rule.ours : rule.libraries, target, typeOnly)
      ? []
      : [`${file} must not import ${target}`]
  })
}

const root = join(dirname(new URL(import.meta.url).pathname), '..')
const folders = ['corpus', 'templates', 'main', 'renderer']

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.(ts|tsx|mjs)$/.test(e.name))
    .map((e) => relative(root, join(e.parentPath, e.name)).replaceAll('\\', '/'))
}

describe('layers', () => {
  it('holds in every file', () => {
    const found = folders
      .flatMap(filesUnder)
      .flatMap((f) => violations(f, readFileSync(join(root, f), 'utf8')))
    expect(found).toEqual([])
  })

  it.each([
    ['corpus/read.ts', "import { readFile } from 'node:fs'"],
    ['corpus/read.ts', "import { compose } from '../templates/index.ts'"],
    ['corpus/read.ts', "import leftPad from 'left-pad'"],
    ['templates/compose.ts', "import { writePdf } from '../main/generate.ts'"],
    ['templates/compose.ts', "import { replay } from '../corpus/repair/replay.ts'"],
    ['templates/compose.ts', "const pdfmake = await import('pdfmake')"],
    ['main/contract.ts', "import { readCorpus } from '../corpus/index.ts'"],
    ['main/generate.ts', "import { app } from 'electron'"],
    ['renderer/app.tsx', "import { readCorpus } from '../corpus/index.ts'"],
    ['renderer/app.tsx', "import { ipcRenderer } from 'electron'"],
    ['elsewhere/file.ts', "import { x } from './y.ts'"],
  ])('refuses %s with %s', (file, code) => {
    expect(violations(file, code)).not.toEqual([])
  })

  it.each([
    ['corpus/read.ts', "import type { Source } from './types.ts'"],
    ['main/contract.ts', "import type { Corpus } from '../corpus/index.ts'"],
    ['main/generate.ts', "import type { App } from 'electron'"],
  ])('allows %s with %s', (file, code) => {
    expect(violations(file, code)).toEqual([])
  })
})
