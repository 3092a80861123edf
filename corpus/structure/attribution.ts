import type { Line } from './lines.ts'

const longest = 140
// Where or when a quotation was said: a second attribution line has a date, a place of speech or a medium.
const occasion =
  /\b(?:19|20)\d\d\b|\b(?:press conference|interview|speech|statement|address|tweet|post|on (?:twitter|facebook|x|telegram|radio)|conférence de presse|entretien|discours|déclaration|communiqué|allocution|sur (?:twitter|facebook|x|telegram))\b/i

/** True if the whole line is one quotation: it opens with a mark, and a mark ends it. */
export function isQuotationLine(line: string): boolean {
  return (
    line.length > 30 && /^[“"«„]/.test(line) && /[”"»“][.,]?$/.test(line.slice(-2)) && soleQuotation(line)
  )
}

function soleQuotation(line: string): boolean {
  const inner = line.slice(1).replace(/[”"»“][.,]?$/u, '')
  return !/[”»]/.test(inner) && (line[0] !== '"' || !inner.includes('"'))
}

/** How many of the lines from `at` on say whose the quotation before them is (0 to 3). */
export function attributionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (first === undefined || !isSpeakerLine(first.text)) return 0
  let count = 1
  while (count < 3) {
    const line = lines[at + count]
    if (line === undefined || !isShort(line.text) || !occasion.test(line.text)) break
    count++
  }
  return count
}

function isSpeakerLine(line: string): boolean {
  if (/^[—–-]\s*\p{L}/u.test(line)) return line.length <= longest
  return (
    isShort(line) &&
    /^(?:(?:l[ea]s?|the)\s+)?\p{Lu}/iu.test(line) &&
    /^\p{Lu}[\p{L}’'.-]*\s+(?:[\p{L}’'.-]+\s+){0,3}?\p{Lu}/u.test(line)
  )
}

function isShort(line: string): boolean {
  return line.length <= longest && !/[.!?:;…”"»]$/u.test(line)
}
