import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Bytes from which on V8's space for short-lived data need not grow; it would go on to 128 MB. */
const enough = 30_000_000

/**
 * Keeps V8 from giving a long import ever more room for short-lived data; to be asked now and then. What an import
 * takes lies outside that space, so the room only costs memory. The setting holds for all threads: the readers have
 * their room long before this thread has.
 */
export function youngSpaceKeeper(): () => void {
  let kept = false
  return () => {
    if (kept) return
    const size = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0
    if (size < enough) return
    kept = true
    setFlagsFromString('--semi-space-growth-factor=1')
  }
}
