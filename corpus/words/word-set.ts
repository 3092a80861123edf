/** A set of the words of a text, parted by white space: how word lists are written everywhere in the core. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
