/** Words in a shingle. Five words in a row seldom meet by chance; three do, in any two articles on one subject. */
export const shingleLength = 5

/** 52-bit hash of each run of `shingleLength` words, in order; a text of fewer words has one for all of them. */
export function shingles(words: readonly string[]): readonly number[] {
  return shinglesOfHashes(words.map((word) => wordHash(word, 0, word.length)))
}

/** The same for words with white space between them, without cutting the text into words. */
export function shinglesOfText(text: string): readonly number[] {
  const hashes: number[] = []
  for (let start = 0; start < text.length; start++) {
    if (text.charCodeAt(start) <= blank) continue
    let end = start + 1
    while (end < text.length && text.charCodeAt(end) > blank) end++
    hashes.push(wordHash(text, start, end))
    start = end
  }
  return shinglesOfHashes(hashes)
}

const blank = 0x20

/** The same for words of which the hashes are known (`FoldedLines`). */
export function shinglesOfHashes(hashes: readonly number[]): readonly number[] {
  if (hashes.length === 0) return []
  const length = Math.min(shingleLength, hashes.length)
  const result: number[] = []
  for (let i = 0; i + length <= hashes.length; i++) {
    let low = 0x811c9dc5
    let high = 0x9747b28c
    for (let k = i; k < i + length; k++) {
      const value = hashes[k] ?? 0
      low = Math.imul(low ^ value, 0x01000193)
      high = Math.imul(high ^ value, 0x5bd1e995)
      high ^= high >>> 15
    }
    result.push((mixed(low) >>> 6) * 0x4000000 + (mixed(high) >>> 6))
  }
  return result
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): where it begins, and a step for each UTF-16 code unit. */
export const wordSeed = 0x811c9dc5

export function wordStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function wordHash(text: string, start: number, end: number): number {
  let hash = wordSeed
  for (let i = start; i < end; i++) hash = wordStep(hash, text.charCodeAt(i))
  return mixed(hash)
}

/** The finishing step of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
