/**
 * The items of `after`, each as the very object of `before` that has the same id and the same values, and `before`
 * itself where nothing differs: what is drawn from an unchanged item need not be drawn again.
 */
export function sameItems<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  const known = new Map(before.map((item) => [item.id, item]))
  const items = after.map((item) => {
    const old = known.get(item.id)
    return old !== undefined && equal(old, item) ? old : item
  })
  return items.length === before.length && items.every((item, i) => item === before[i]) ? before : items
}

function equal<T extends object>(a: T, b: T): boolean {
  const [keys, others] = [Object.keys(a) as (keyof T)[], Object.keys(b)]
  return keys.length === others.length && keys.every((key) => Object.is(a[key], b[key]))
}
