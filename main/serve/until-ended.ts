/** How often the parent process is looked for, in ms: an orphan must be gone within a second of its parent. */
const parentInterval = 400

/** Time that closing may take, in ms. What is on the screen was kept before; nothing is written while closing. */
const longestClosing = 600

/** True while a process is there; one of another user is. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Waits until this process should end: Ctrl+C, a request to terminate, a terminal that was closed, or the end of the
 * process that started it, so that no server is left behind. A process that init started has no such parent.
 */
export async function untilEnded(): Promise<void> {
  const parent = process.ppid
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended())
    if (parent <= 1) return
    const timer = setInterval(() => {
      // On POSIX an orphan gets another parent; on Windows it keeps the number of one that is gone.
      if (process.ppid !== parent || !isAlive(parent)) ended()
    }, parentInterval)
    timer.unref()
  })
}

/** Closes in good order, but ends the process with status 0 if that takes too long: an import may be running. */
export async function closeAndEnd(close: () => Promise<void>): Promise<void> {
  const late = setTimeout(() => process.exit(0), longestClosing)
  await close()
  clearTimeout(late)
  // What still runs in a thread, a long page for instance, is of no use to anyone now.
  setTimeout(() => process.exit(0), longestClosing).unref()
}
