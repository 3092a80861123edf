/** The list with the first item that matches moved to index `to` (clamped); the same list if it stays or is absent. */
export function moved<T>(list: readonly T[], matches: (item: T) => boolean, to: number): readonly T[] {
  const from = list.findIndex(matches)
  const item = list[from]
  const target = Math.max(0, Math.min(list.length - 1, to))
  if (item === undefined || target === from) return list
  return list.toSpliced(from, 1).toSpliced(target, 0, item)
}
