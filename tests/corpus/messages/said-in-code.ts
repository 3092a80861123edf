import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageKey } from '../../../corpus/index.ts'
import { root } from '../../cli/spawn-dossier.ts'

/** A sentence as the code says it: its key in the catalogues, and the file it stands in. */
export interface SaidInCode {
  readonly key: string
  readonly file: string
}

/** Every TypeScript file of these folders, relative to the checkout. */
export function codeIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
}

/** Every sentence that the code of these folders says with the tag `say`. */
export function saidInCode(folders: readonly string[]): readonly SaidInCode[] {
  return codeIn(folders).flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8')
      // An example in a comment is said by nobody.
      .replace(/^\s*(\*|\/\/).*$/gm, '')
    return [...code.matchAll(/\bsay`/g)].map((found) => ({
      key: messageKey(partsOf(code, (found.index ?? 0) + found[0].length)),
      file,
    }))
  })
}

/** The parts of a template literal between its values; `at` is the first character after its opening mark. */
function partsOf(code: string, at: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (let i = at; i < code.length; ) {
    if (code[i] === '`') return [...parts, part]
    if (code.startsWith('${', i)) {
      i = afterValue(code, i + 2)
      parts.push(part)
      part = ''
    } else {
      part += code[i]
      i += 1
    }
  }
  throw new Error('a template literal does not end')
}

/** The place after the brace that ends a value, templates inside it skipped. */
function afterValue(code: string, from: number): number {
  let depth = 1
  for (let i = from; i < code.length; i += 1) {
    if (code[i] === '`') i = afterTemplate(code, i + 1) - 1
    else if (code[i] === '{') depth += 1
    else if (code[i] === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  throw new Error('a value in a template does not end')
}

function afterTemplate(code: string, from: number): number {
  for (let i = from; i < code.length; ) {
    if (code[i] === '`') return i + 1
    i = code.startsWith('${', i) ? afterValue(code, i + 2) : i + 1
  }
  throw new Error('a template literal does not end')
}
