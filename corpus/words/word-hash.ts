import { isLetter } from './letter-runs.ts'

/**
 * Two independent 32-bit hashes of lower-cased text, grown character by character, so that every prefix of a
 * word is looked up without cutting a string. Multipliers: FNV-1a's prime and one of Murmur3's constants.
 */
export const seedA = 0x811c9dc5 | 0
export const seedB = 0x9747b28c | 0

export function stepA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export function stepB(hash: number, code: number): number {
  const h = Math.imul(hash + code, 0x85ebca6b | 0)
  return h ^ (h >>> 15)
}

/** The lower-case form of a UTF-16 code unit, for Latin letters without a call; ’ counts as '. */
export function lowerCode(code: number): number {
  if (code < 0x41) return code
  if (code <= 0x5a) return code + 32
  if (code < 0xc0) return code
  if (code <= 0xde) return code === 0xd7 ? code : code + 32
  if (code < 0x100) return code
  if (code === 0x2019) return 0x27
  if (code < 0x250) return String.fromCharCode(code).toLowerCase().charCodeAt(0)
  return code
}

// Lower-case forms of the letters below U+0250, 0 for what is no letter: one look instead of a chain of questions.
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => (isLetter(code) ? lowerCode(code) : 0))

/** The lower-case form of a UTF-16 code unit that is a Latin letter, else 0. */
export function lowerLetter(code: number): number {
  if (code < 0x250) return latin[code] ?? 0
  return isLetter(code) ? lowerCode(code) : 0
}
