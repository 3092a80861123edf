import type { NodeId } from '../../document/nodes.ts'
import { element, type Markup } from './element.ts'

/** Word refuses longer names (ECMA-376 leaves it open; Word's limit is 40 characters). */
const longest = 40

/** Names of bookmarks by node id: at most 40 characters, unique even where case is ignored, as Word ignores it. */
export type BookmarkNames = ReadonlyMap<NodeId, string>

/**
 * A bookmark name for each id: letters, digits and underscores, first a letter. A name that is too long or taken is
 * cut and gets a number, so the same ids in the same order always get the same names.
 */
export function bookmarkNames(ids: readonly NodeId[]): BookmarkNames {
  const taken = new Set<string>()
  return new Map(
    ids.map((id) => {
      const plain = id.replace(/[^A-Za-z0-9]/g, '_').replace(/^[^A-Za-z]/, 'x')
      let name = plain.slice(0, longest)
      for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
        const suffix = `_${n}`
        name = plain.slice(0, longest - suffix.length) + suffix
      }
      taken.add(name.toLowerCase())
      return [id, name]
    }),
  )
}

/** Markup between the start and end of a bookmark; `id` is unique in the file. */
export function bookmarked(name: string, id: number, content: readonly Markup[]): readonly Markup[] {
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': id }),
  ]
}
