/** Waits until something holds. @throws Error that names what was waited for */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  limit = 60_000,
): Promise<void> {
  for (const end = Date.now() + limit; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain for ${what}`)
    await new Promise((later) => setTimeout(later, 25))
  }
}
