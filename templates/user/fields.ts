import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import type { Diagnostic } from '../../corpus/index.ts'
import { type Said, say } from '../../corpus/index.ts'

/** A value of a YAML or JSON file with the place where it stands. */
export interface Field {
  /** As a person would write it: `page.margins.top`, `blocks[2]`. */
  readonly path: string
  readonly node: unknown
  readonly line: number
}

/** Reads values out of a file and notes what is wrong with each, by line and field. Missing values are null. */
export interface FieldReader {
  readonly root: Field
  readonly diagnostics: readonly Diagnostic[]
  complain(field: Field, problem: Said): void
  /** The entries of a map; a key that is not among `known` is a mistake. */
  map(field: Field, known: readonly string[]): ReadonlyMap<string, Field>
  list(field: Field): readonly Field[]
  text(field: Field | undefined): string | null
  number(field: Field | undefined, least: number, most: number): number | null
  flag(field: Field | undefined): boolean | null
  choice<T extends string>(field: Field | undefined, choices: readonly T[]): T | null
  /** Null where the field is no map with exactly one key. */
  single(field: Field): { readonly key: string; readonly value: Field } | null
}

/** Opens a file (JSON is YAML too). Mistakes of syntax are noted; `root` is then empty. */
export function readFields(file: string, text: string): FieldReader {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true })
  const diagnostics: Diagnostic[] = []
  const note = (line: number, said: Said | string) => {
    diagnostics.push({
      severity: 'error',
      rule: 'template-file',
      ...say`${file}, line ${line}: ${said}`,
      file,
    })
  }
  // What follows the first mistake of syntax is mostly its consequence.
  const [broken] = document.errors
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0])
    const near = (text.split('\n')[line - 1] ?? '').trim().slice(0, 40)
    note(line, `column ${col}, at “${near}”: ${firstSentence(broken.message)}`)
  }
  const lineOf = (node: unknown, fallback: number): number => {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    return Array.isArray(range) && typeof range[0] === 'number' ? lines.linePos(range[0]).line : fallback
  }
  const complain = (field: Field, problem: Said) =>
    note(field.line, field.path === '' ? problem : say`${field.path}: ${problem}`)
  const scalar = (field: Field | undefined): unknown =>
    field !== undefined && isScalar(field.node) ? field.node.value : undefined
  const entries = (field: Field): readonly (readonly [string, Field])[] =>
    isMap(field.node)
      ? field.node.items.map((pair: Pair) => {
          const key = isScalar(pair.key) ? String(pair.key.value) : ''
          const line = lineOf(pair.key, field.line)
          return [
            key,
            { path: join(field.path, key), node: pair.value, line: lineOf(pair.value, line) },
          ] as const
        })
      : []
  const reader: FieldReader = {
    root: { path: '', node: document.errors.length > 0 ? null : document.contents, line: 1 },
    diagnostics,
    complain,
    map(field, known) {
      if (!isMap(field.node)) {
        complain(field, say`must be a list of names and values.`)
        return new Map()
      }
      const found = entries(field)
      for (const [key, value] of found)
        if (!known.includes(key))
          complain(value, say`there is no such field. Known here: ${known.join(', ')}.`)
      return new Map(found)
    },
    list(field) {
      if (!isSeq(field.node)) {
        complain(field, say`must be a list.`)
        return []
      }
      return field.node.items.map((node, i) => ({
        path: `${field.path}[${i + 1}]`,
        node,
        line: lineOf(node, field.line),
      }))
    },
    text(field) {
      if (field === undefined) return null
      const value = scalar(field)
      if (typeof value === 'string' && value.trim() !== '') return value
      complain(field, say`must be a text.`)
      return null
    },
    number(field, least, most) {
      if (field === undefined) return null
      const value = scalar(field)
      if (typeof value === 'number' && value >= least && value <= most) return value
      complain(field, say`must be a number from ${least} to ${most}.`)
      return null
    },
    flag(field) {
      if (field === undefined) return null
      const value = scalar(field)
      if (typeof value === 'boolean') return value
      complain(field, say`must be true or false.`)
      return null
    },
    choice(field, choices) {
      if (field === undefined) return null
      const value = scalar(field)
      const found = choices.find((c) => c === value)
      if (found === undefined) complain(field, say`must be one of ${choices.join(', ')}.`)
      return found ?? null
    },
    single(field) {
      const [first, ...more] = entries(field)
      return first === undefined || more.length > 0 ? null : { key: first[0], value: first[1] }
    },
  }
  return reader
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** yaml's messages go on with a drawing of the place; the line number says it shorter. */
function firstSentence(message: string): string {
  return `${message.split(/ at line|\n/)[0]?.trim() ?? message}.`
}
