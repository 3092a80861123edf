/** Ends an exhaustive switch: a new member of the union fails to compile here, and throws if it gets through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
