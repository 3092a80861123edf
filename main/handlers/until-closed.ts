import type { Contract } from '../contract.ts'
import { cancelled } from './outcomes.ts'

/**
 * The same handlers until the program ends. A call that comes later, or that fails because the library was closed under
 * it, is answered as one that was stopped: the page is going away, and nothing is at fault.
 */
export function untilClosed(handlers: Contract, isClosed: () => boolean): Contract {
  const guarded =
    (handler: (...args: readonly never[]) => Promise<unknown>) =>
    async (...args: readonly never[]) => {
      if (isClosed()) return cancelled
      try {
        return await handler(...args)
      } catch (error) {
        if (isClosed()) return cancelled
        throw error
      }
    }
  const entries = Object.entries(handlers).map(([channel, handler]) => [channel, guarded(handler)])
  // Each name keeps a function of its own kind, which `Object.fromEntries` cannot say.
  return Object.fromEntries(entries) as Contract
}
