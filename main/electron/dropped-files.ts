/** The paths behind the opaque ids of dropped files: preload tells them, the page only ever holds the ids. */
export interface DroppedFiles {
  readonly note: (id: unknown, path: unknown) => void
  readonly path: (id: string) => string | null
}

/** How many are remembered; the oldest are forgotten first. A folder that is dropped is one entry for each file below it. */
const mostRemembered = 200_000

/** An empty register. What preload sends is checked like all that comes from a page's process. */
export function droppedFiles(): DroppedFiles {
  const paths = new Map<string, string>()
  return {
    note: (id, path) => {
      if (typeof id !== 'string' || typeof path !== 'string' || id.length > 100 || path.length > 32_768)
        return
      // An id means one path for good: a page's process that was taken over cannot point it elsewhere.
      if (id === '' || path === '' || paths.has(id)) return
      paths.set(id, path)
      if (paths.size > mostRemembered) paths.delete(paths.keys().next().value ?? id)
    },
    path: (id) => paths.get(id) ?? null,
  }
}
