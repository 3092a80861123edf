import { getNodeValue, type Node } from 'jsonc-parser'
import { type Said, say } from '../messages/say.ts'

/**
 * Reads typed values out of a parsed JSON text and remembers, for each thing that is wrong, where it stands. A reader
 * never throws: it gives a stand-in value and records a problem, so that one look names all that is wrong.
 */
export type FieldReader<T> = (node: Node | undefined, place: Place) => T

/** Where a value stands, in the file's own words (`sections[2].excerpts[0].passage`), and where problems go. */
export interface Place {
  readonly path: string
  /** The object that holds the value: its line is named where the value itself is missing. */
  readonly holder: Node | undefined
  readonly report: (problem: FieldProblem) => void
}

export interface FieldProblem {
  readonly severity: 'error' | 'warning'
  /** Offset in the text; null where the text was migrated, so that no line of the file stands for it. */
  readonly offset: number
  /** Completes the sentence "Line 3: …". */
  readonly said: Said
}

function wrong(node: Node | undefined, place: Place, wanted: Said): void {
  const name = `“${place.path}”`
  place.report({
    severity: 'error',
    offset: (node ?? place.holder)?.offset ?? 0,
    said: node === undefined ? say`${name} is missing` : say`${name} must be ${wanted}`,
  })
}

/** A text; `pattern`, where given, must match the whole of it. `wanted` says in words what is asked for. */
export function text(wanted = say`a text`, pattern?: RegExp): FieldReader<string> {
  return (node, place) => {
    const value: unknown = node?.type === 'string' ? node.value : null
    if (typeof value === 'string' && (pattern === undefined || pattern.test(value))) return value
    wrong(node, place, wanted)
    return ''
  }
}

/** One of a few texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): FieldReader<T> {
  const [first] = allowed
  if (first === undefined) throw new Error('a field with no value that it may have')
  return (node, place) => {
    const found = allowed.find((a) => a === node?.value)
    if (found !== undefined) return found
    wrong(node, place, say`one of ${allowed.map((a) => `“${a}”`).join(', ')}`)
    return first
  }
}

/** The value or `null`; a field that is missing reads as null. */
export function nullable<T>(reader: FieldReader<T>): FieldReader<T | null> {
  return (node, place) => (node === undefined || node.type === 'null' ? null : reader(node, place))
}

/** A field that may be missing, and is then missing from the value too. */
export function optional<T>(reader: FieldReader<T>): FieldReader<T | undefined> {
  return (node, place) => (node === undefined ? undefined : reader(node, place))
}

/** A list; entries with a `key` that came before are left out, and that is said. */
export function list<T>(reader: FieldReader<T>, key?: (value: T) => string): FieldReader<readonly T[]> {
  return (node, place) => {
    if (node?.type !== 'array') {
      wrong(node, place, say`a list`)
      return []
    }
    const seen = new Set<string>()
    return (node.children ?? []).flatMap((child, i) => {
      const path = `${place.path}[${i}]`
      const value = reader(child, { ...place, path })
      const name = key?.(value)
      if (name !== undefined && seen.has(name)) {
        place.report({
          severity: 'warning',
          offset: child.offset,
          said: say`“${path}” repeats “${name}”, which stands before it; it is left out`,
        })
        return []
      }
      if (name !== undefined) seen.add(name)
      return [value]
    })
  }
}

type Shape<T> = { readonly [K in keyof T]-?: FieldReader<T[K] | OptionalOf<T, K>> }

/** `undefined` where the field is optional. */
type OptionalOf<T, K extends keyof T> = Pick<T, K> extends Required<Pick<T, K>> ? never : undefined

/** An object with these fields. A field it does not know is reported, for saving would drop it. */
export function object<T extends object>(shape: Shape<T>): FieldReader<T> {
  const known = Object.entries(shape) as readonly (readonly [string, FieldReader<unknown>])[]
  return (node, place) => {
    const properties = new Map<string, Node>()
    if (node?.type !== 'object') wrong(node, place, say`an object { … }`)
    for (const property of node?.children ?? []) {
      const [name, value] = property.children ?? []
      if (name === undefined || value === undefined) continue
      const key = String(getNodeValue(name))
      const path = fieldPath(place.path, key)
      if (properties.has(key))
        place.report({ severity: 'error', offset: name.offset, said: say`“${path}” stands twice` })
      else if (!Object.hasOwn(shape, key))
        place.report({
          severity: 'warning',
          offset: name.offset,
          said: say`“${path}” is no field of a briefing; it is not read, and saving drops it`,
        })
      properties.set(key, value)
    }
    const inside = node?.type === 'object'
    const read = known.map(([key, reader]) => {
      const quiet = inside ? place.report : () => {}
      const at: Place = { path: fieldPath(place.path, key), holder: node, report: quiet }
      return [key, reader(properties.get(key), at)] as const
    })
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T
  }
}

function fieldPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
