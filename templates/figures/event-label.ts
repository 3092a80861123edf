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
  /^(?:in|on|by|since|during|en|le|au|à partir de|depuis|fin|début|dans les années)\s+(?:the\s+|early\s+|late\s+)?(?:\p{L}+\.?\s+){0,2}(?:\d{1,2}(?:er)?,?\s+)?(?:\p{L}+\s+)?\d{4}s?,?\s+/iu

/** A clause that says who states the rest: it is never cut from what it vouches for. */
const attribution = /^(?:according to|as reported by|selon|d[’']après)\b/iu

/** A clause that only leads up to another: alone it says nothing. */
const subordinate =
  /^(?:after|before|when|while|although|though|since|as|if|because|following|despite|apr[eè]s|avant|lorsqu|quand|alors qu|bien qu|depuis|si|malgr[eé]|suite)/iu

/** A clause without its subject. */
const headless =
  /^(?:was|were|is|are|has|have|had|who|which|that|and|but|est|sont|a|ont|fut|furent|était|étaient|qui|que|dont|où|where|et|mais)\b/iu

/** Where a clause may end; the comma of "7,5" and the colon of "13:00" are no such places. */
const boundary = /(?:[;–—()]|[,:](?!\d))\s*/gu

/** Words that a label cut short must not end with: they only lead on. */
const leadingOn =
  /(?:\s+(?:the|an?|of|in|on|at|to|by|for|from|with|and|or|as|that|its|their|le|la|les|l[’']|un|une|des?|du|d[’']|en|à|aux?|par|pour|sur|avec|dans|et|ou|que|qui|sa|son|ses|leurs?))+$/iu

/** Fewest words (of three letters or more, figures aside) with which a clause says what happened. */
const fewestWords = 3
/** The same of a clause that does not hold the event's year. */
const fewestUndated = 5

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
  // "There were storms: in 1961, the ambassador was expelled" tells of the year only after its clause.
  if (upTo.after !== null) return cut(`…${upTo.after}`, room)
  const candidates = [
    ...(subordinate.test(bare)
      ? []
      : upTo.ending
          .filter((clause) => says(clause, clause.includes(yearOf(date)) ? fewestWords : fewestUndated))
          .map((clause) => `${clause}…`)),
    ...(upTo.clause === null || attribution.test(bare) || headless.test(upTo.clause) || !says(upTo.clause)
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

/** True if a clause has words enough to say what happened, and is not only a date. */
function says(clause: string, fewest = fewestWords): boolean {
  const words = clause.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? []
  return words.length >= fewest
}

/**
 * The text up to the end of the clause that holds the year (or of an earlier clause, where the year stands in none), and
 * that clause alone where others stand before it. `after`: what follows that clause, where it says nothing itself and a
 * colon or semicolon parts it from what stands before.
 */
function clausesTo(
  text: string,
  date: string,
): { readonly ending: readonly string[]; readonly clause: string | null; readonly after: string | null } {
  const ends = [...text.matchAll(boundary)].map((m) => ({ at: m.index, next: m.index + m[0].length }))
  const year = text.indexOf(yearOf(date))
  if (year < 0)
    return { ending: ends[0] === undefined ? [] : [text.slice(0, ends[0].at)], clause: null, after: null }
  const after = ends.find((e) => e.at > year)
  const before = ends.findLast((e) => e.next <= year)
  const end = after?.at ?? text.length
  const clause = before === undefined ? null : text.slice(before.next, end).trim()
  const strong = before !== undefined && /[:;]/.test(text.charAt(before.at))
  return {
    ending: after === undefined ? [] : [text.slice(0, end)],
    clause,
    after: strong && clause !== null && !says(clause) && after !== undefined ? text.slice(after.next) : null,
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
        .replace(/[\s,;:–—(-]+$/u, '')
        .replace(leadingOn, '')
        .replace(/[\s,;:–—(-]+$/u, '')}…`,
      room,
    )
    if (lines !== null) return lines
  }
  return [cutAtWord(words[0] ?? '', room.size, room.width)]
}
