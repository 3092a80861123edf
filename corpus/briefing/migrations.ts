/** The version that this program writes. */
export const currentVersion = 1

/** Turns the plain JSON of one version into that of the next; it may rename, move and fill in, never drop in silence. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * By the version that each one reads. Version 1 is the first, so there is none yet; the next version adds
 * `1: fromVersion1` here and a golden file of version 1 to the tests.
 */
export const migrations: Readonly<Record<number, Migration>> = {}

/**
 * Carries a file's value up to `target`, one version at a time. Null where a step is missing, which is a version
 * that no release ever wrote.
 */
export function migrated(
  value: Readonly<Record<string, unknown>>,
  from: number,
  target: number = currentVersion,
  steps: Readonly<Record<number, Migration>> = migrations,
): Readonly<Record<string, unknown>> | null {
  let at = value
  for (let version = from; version < target; version += 1) {
    const step = steps[version]
    if (step === undefined) return null
    at = { ...step(at), version: version + 1 }
  }
  return at
}
