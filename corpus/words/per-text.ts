/**
 * A function of a text that remembers its last answers: several stages ask for the same sentence one after the other
 * (sections, dates, transfers, quotations). `read` must give the same answer for the same text; `most` is how many
 * answers are kept before all are forgotten, so that a library of any size is read in bounded memory.
 */
export function perText<T>(most: number, read: (text: string) => T): (text: string) => T {
  const recent = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    if (recent.size >= most) recent.clear()
    const made = read(text)
    recent.set(text, made)
    return made
  }
}
