import { cutAtWord, emsAfter } from './text-width.ts'

/** Room of a label: width of a line in points, how many lines, size of the type. */
export interface LabelRoom {
  readonly width: number
  readonly lines: number
  readonly size: number
}

/** Words that tie a sentence to the one before it and say nothing in a label of their own. */
const connective =
  /^(?:however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|indeed|also|in addition|in turn|for (?:his|her|their|its) part|and|but|yet|then|cependant|toutefois|néanmoins|pourtant|en outre|de plus|par ailleurs|en effet|d[’']ailleurs|ainsi|donc|enfin|mais|et|or|puis)\b,?\s+/iu

/** A date that opens a sentence: it stands beside the label already. */
const openingDate =
  /^(?:in|on|by|since|during|en|le|au|à partir de|depuis|fin|début)\s+(?:the\s+|early\s+|late\s+)?(?:\p{L}+\.?\s+){0,2}(?:\d{1,2}(?:er)?,?\s+)?(?:\p{L}+\s+)?\d{4}s?,?\s+/iu

/** A clause that says who states the rest: it is never cut from what it vouches for. */
const attribution = /^(?:according to|as reported by|selon|d[’']après)\b/iu

/** A clause that only leads up to another: alone it says nothing. */
const subordinate =
  /^(?:after|before|when|while|although|though|since|as|if|because|following|despite|apr[eè]s|avant|lorsqu|quand|alors qu|bien qu|depuis|si|malgr[eé]|suite)/iu

/** A clause without its subject. */
const headless =
  /^(?:was|were|is|are|has|have|had|who|which|that|and|but|est|sont|a|ont|fut|furent|était|étaient|qui|que|dont|et|mais)\b/iu

/** Where a clause may end. */
const boundary = /[,;:–—()]\s*/gu

/**
 * The lines of an event's label: the whole sentence if it fits, else without what only ties it to its neighbours and
 * the date that stands beside it, else up to the end of the clause that holds the event's year, else that clause, else
 * as many words as fit. What is left out of the sentence's substance shows as `…`; who is quoted as its source is kept.
 */
export function eventLabel(sentence: string, date: string, room: LabelRoom): readonly string[] {
  const whole = sentence.trim().replace(/\.$/, '')
  const bare = capital(withoutDate(whole.replace(connective, ''), date))
  for (const text of [whole, bare]) {
    const lines = wrapped(text, room)
    if (lines !== null) return lines
  }
  const upTo = clausesTo(bare, date)
  const candidates = [
    ...(subordinate.test(bare) ? [] : upTo.ending.map((clause) => `${clause}…`)),
    ...(upTo.clause === null || attribution.test(bare) || headless.test(upTo.clause)
      ? []
      : [`…${upTo.clause}…`]),
  ]
  for (const text of candidates) {
    const lines = wrapped(text, room)
    if (lines !== null) return lines
  }
  return cut(bare, room)
}

/** The four digits of a date's year (three of a decade's): what a clause about it holds. */
function yearOf(date: string): string {
  return /^\d{3,4}/.exec(date)?.[0] ?? date
}

function withoutDate(text: string, date: string): string {
  const opening = openingDate.exec(text)?.[0]
  return opening?.includes(yearOf(date)) === true ? text.slice(opening.length) : text
}

function capital(text: string): string {
  const [first = ''] = text
  return `${first.toLocaleUpperCase()}${text.slice(first.length)}`
}

/**
 * The text up to the end of the clause that holds the year (or of an earlier clause, where the year stands in none), and
 * that clause alone where others stand before it.
 */
function clausesTo(
  text: string,
  date: string,
): { readonly ending: readonly string[]; readonly clause: string | null } {
  const ends = [...text.matchAll(boundary)].map((m) => ({ at: m.index, next: m.index + m[0].length }))
  const year = text.indexOf(yearOf(date))
  if (year < 0) return { ending: ends[0] === undefined ? [] : [text.slice(0, ends[0].at)], clause: null }
  const after = ends.find((e) => e.at > year)
  const before = ends.findLast((e) => e.next <= year)
  const end = after?.at ?? text.length
  return {
    ending: after === undefined ? [] : [text.slice(0, end)],
    clause: before === undefined ? null : text.slice(before.next, end).trim(),
  }
}

/** The text in lines that fit, or null. */
function wrapped(text: string, room: LabelRoom): readonly string[] | null {
  const { size, width } = room
  const lines: string[] = []
  let ems = 0
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? 0 : emsAfter(ems, ` ${word}`)
    if (last !== undefined && longer * size <= width) {
      lines[lines.length - 1] = `${last} ${word}`
      ems = longer
      continue
    }
    ems = emsAfter(0, word)
    if (lines.length === room.lines || ems * size > width) return null
    lines.push(word)
  }
  return lines
}

/** As many words as fit, or as many letters of a single long one; `…` at the end. */
function cut(text: string, room: LabelRoom): readonly string[] {
  const words = text.split(/\s+/)
  // More words than would fit if no line had to end early need not be tried.
  let most = 0
  let ems = 0
  for (; most < words.length && (ems * room.size) / room.lines <= room.width + room.size; most += 1)
    ems = emsAfter(ems, words[most] ?? '')
  for (let count = Math.min(words.length - 1, most); count > 0; count -= 1) {
    const lines = wrapped(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[\s,;:–—(-]+$/u, '')}…`,
      room,
    )
    if (lines !== null) return lines
  }
  return [cutAtWord(words[0] ?? '', room.size, room.width)]
}
