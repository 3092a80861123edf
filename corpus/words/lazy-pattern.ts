/** A pattern compiled when it is first wanted, then kept: long ones cost more to compile than most texts to read. */
export function lazyPattern(source: () => string, flags: string): () => RegExp {
  let compiled: RegExp | null = null
  return () => {
    compiled ??= new RegExp(source(), flags)
    return compiled
  }
}
