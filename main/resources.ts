import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resources } from '../corpus/index.ts'
import { packageRoot } from './package-root.ts'

/** Loads what the core needs from the machine. `sections` are the user's own, already read and checked. */
export function loadResources(sections: Resources['sections'] = []): Resources {
  return { words: { en: wordTable('en'), fr: wordTable('fr') }, sections }
}

/** The stored form is little-endian, as every machine is that Electron runs on. */
function wordTable(language: 'en' | 'fr'): Uint32Array {
  const bytes = readFileSync(join(packageRoot, 'corpus', 'data', `words-${language}.bin`))
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
