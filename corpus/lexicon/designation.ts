import type { Tokens } from '../classify/tokens.ts'

/**
 * Letters that begin the designations of weapons, as their makers' states give them ("Su-24", "BTR-80", "CH-4", "UH-60").
 * Single letters only where a number follows at once or after a hyphen.
 */
const families = new Set(
  (
    'mi ka su mig an il tu yak l c cn t btr bmp brdm bm ak akm rpg pkm rpk svd zu zsu zpu s sa sam d j jf f a y z ' +
    'tb ch mq uh ah md mb emb ec as h vn vp vt wz zfb zbl zbd cs pl hq df at ld pt mt fgm gm amx vab vbl rg type md atr kj k b hj ' +
    'ws pzh m at wl md awd sh am rs ptl ags nsv kord gaz ural zil kamaz'
  ).split(' '),
)

/** Numbers that are no weapon's after a letter that begins one: roads, groups, summits, vaccines. */
const civil = new Set([
  'g5',
  'g7',
  'g8',
  'g20',
  'm23',
  'a4',
  'a320',
  'a330',
  'a340',
  'a321',
  'a350',
  'b737',
  'b747',
  'f1',
  's1',
  'c4',
  'u20',
  'm5',
  'm62',
])

const joined = /^([a-z]{1,4})(\d{1,4}[a-z]{0,3})$/
const startsWithNumber = /^\d{1,4}(?:[a-z]{1,3}\d?)?$/

/**
 * For each word where the designation of a weapon begins, the word after it; -1 elsewhere. Letters of a known family in
 * capitals, and a number that follows them without a blank or, after two letters or more, with one.
 */
export function designationEnds(tokens: Tokens): readonly number[] {
  const { words, capitals, starts, ends, text } = tokens
  return words.map((word, at) => {
    if ((capitals[at] ?? 0) === 0) return -1
    const next = words[at + 1] ?? ''
    if (families.has(word) && startsWithNumber.test(next) && !civil.has(word + next)) {
      const between = text.slice(ends[at], starts[at + 1])
      if (between === '-' || between === '‑' || (between === ' ' && word.length > 1)) return at + 2
    }
    const whole = joined.exec(word)
    if (whole === null || civil.has(word) || !families.has(whole[1] ?? '')) return -1
    return at + 1
  })
}
