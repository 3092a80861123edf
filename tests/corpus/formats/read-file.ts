import type { Block, Decoded } from '../../../corpus/decoded.ts'
import type { Diagnostic } from '../../../corpus/diagnostics.ts'
import { detectFormat } from '../../../corpus/formats/index.ts'
import { received } from '../received.ts'

/** Reads one file with the format that is surest of it, as the pipeline does. */
export async function readFile(name: string, content: string | Uint8Array) {
  const file = received(name, content)
  const format = detectFormat(name, file.bytes)
  if (format === null) throw new Error(`no format for ${name}`)
  return format.read(file)
}

/** The file's decoded original; fails the test where there is none. */
export async function decodedFile(name: string, content: string | Uint8Array): Promise<Decoded> {
  const { value, diagnostics } = await readFile(name, content)
  if (value === null) throw new Error(diagnostics.map((d) => d.message).join('\n'))
  return value
}

/** Blocks as `role: text`, which is what tests compare. */
export function blockTexts(decoded: Decoded, role?: Block['role']): string[] {
  return decoded.blocks
    .filter((b) => role === undefined || b.role === role)
    .map((b) => `${role === undefined ? `${b.role}: ` : ''}${decoded.original.slice(b.start, b.end)}`)
}

/** Characters of the original that are in no block and no white space: always none. */
export function outsideBlocks(decoded: Decoded): string {
  let rest = ''
  let at = 0
  for (const block of decoded.blocks) {
    if (block.start < at || block.end < block.start) throw new Error('blocks overlap or run backwards')
    rest += decoded.original.slice(at, block.start)
    at = block.end
  }
  return (rest + decoded.original.slice(at)).trim()
}

/** Severity and rule of each diagnostic. */
export function rules(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((d) => `${d.severity} ${d.rule}`)
}
