import { walkXml } from './walk-xml.ts'

/** One relationship of a part (ECMA-376 part 2, 6.5): its kind is the last segment of its type. */
export interface Relationship {
  readonly kind: string
  /** Path of the target in the package; null if it lies outside. */
  readonly target: string | null
}

/** The relationships of `part`, given the bytes of its `.rels` part. */
export function relationships(rels: Uint8Array, part: string): readonly Relationship[] {
  const found: Relationship[] = []
  walkXml(rels, {
    open: (name, value) => {
      if (name !== 'Relationship') return
      const external = value('TargetMode') === 'External'
      const kind = (value('Type') ?? '').split('/').at(-1) ?? ''
      found.push({ kind, target: external ? null : resolved(part, value('Target') ?? '') })
    },
    text: () => {},
    close: () => {},
  })
  return found
}

/** `.rels` part that belongs to a part. */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const segments = part.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
