/** A value that is replaced, never changed, and tells who listens: what React's `useSyncExternalStore` wants. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (change: (value: T) => T) => void
  /** Calls `listener` after each change; the result stops it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that starts with `initial`; a change that gives the same value back wakes no one. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (change) => {
      const next = change(value)
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
