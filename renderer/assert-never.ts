/** Makes a forgotten case a type error; at run time it can only be reached by a fault of the program. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
