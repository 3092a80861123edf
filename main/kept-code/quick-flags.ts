import { setFlagsFromString } from 'node:v8'

/** What a command loads of Node. Loaded before the flags differ, for Node's own kept code is of no use afterwards. */
const modulesOfNode = ['crypto', 'fs/promises', 'os', 'stream', 'url', 'util', 'vm', 'worker_threads', 'zlib']

/**
 * Settings of V8 for a process that ends after one command.
 *
 * - V8 compiles a regular expression twice, for its interpreter and, when it is used again, to machine code. A command
 *   uses some hundreds of them a few times each, and the machine code alone takes less than half of the time of both.
 * - Functions are optimised after five times as many calls and turns of loops as usual: a third of a short command's
 *   processor time went into code that was hardly run before the end. A briefing of 170 pages takes no longer.
 * - The room for new objects grows at once to what it grows to in steps, each of which copies what is alive.
 */
const flags: readonly string[] = [
  '--no-regexp-tier-up',
  '--invocation-count-for-maglev=2000',
  '--invocation-count-for-maglev-osr=500',
  '--invocation-count-for-turbofan=15000',
  '--invocation-count-for-osr=2500',
  '--semi-space-growth-factor=8',
]

/** The V8 of Node 24, on which they were measured. Another may not know them, and says so to the user. */
const measuredOn = '13.6.'

/** Sets them, for this thread and those that it starts. */
export function setQuickFlags(): void {
  if (!process.versions.v8.startsWith(measuredOn)) return
  for (const name of modulesOfNode) process.getBuiltinModule(name)
  for (const flag of flags) setFlagsFromString(flag)
}
