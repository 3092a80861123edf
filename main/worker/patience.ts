/** How much longer than by the clock a busy machine may take; what only waits, and does not work, is given up then. */
const busiest = 4
/** Not to be asked more often than this, in milliseconds. */
const leastPause = 20

/** Processor time that this process has taken with all its threads, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * Calls `late` when this process has worked for so many milliseconds from now on. Where other programs have the
 * processor that is later than by the clock, so that nothing is given up for being slow on a busy machine alone; four
 * times as late at most.
 *
 * @param worked processor time so far, in milliseconds
 * @returns calls it off
 */
export function patience(milliseconds: number, late: () => void, worked = processorTime): () => void {
  const begun = performance.now()
  const before = worked()
  let timer = setTimeout(look, milliseconds)
  function look() {
    const left = milliseconds - (worked() - before)
    const longest = busiest * milliseconds - (performance.now() - begun)
    if (left <= 0 || longest <= 0) late()
    else timer = setTimeout(look, Math.max(leastPause, Math.min(left, longest)))
  }
  return () => clearTimeout(timer)
}
