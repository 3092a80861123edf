import type { RepairRule, RuleChange } from '../rule.ts'

// Windows-1252's characters for the bytes 0x80 to 0x9f (Encoding Standard, index windows-1252).
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const continuation = `[${high}\u00a0-\u00bf]`
// UTF-8 sequences whose bytes were read as Windows-1252, only where they stand for what press texts have: Latin-1
// and Latin Extended-A letters, punctuation, the euro sign, ligatures, a byte-order mark. Other lead bytes are
// letters that may well stand before a quotation mark (`É”`).
const sequence = new RegExp(
  `(?:[ÂÃ]${continuation}|Å[“’¡\u00a0¸¾½”]|â(?:€${continuation}|‚¬|„¢)|ï¬[€\u0081‚ƒ„…†]|ï»¿|Ã(?=  ))+`,
  'g',
)

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Text in UTF-8 that something on its way read as Windows-1252, once or twice: `TourÃ©` is `Touré`. */
export const mojibake: RepairRule = {
  id: 'mojibake',
  label: 'characters restored that a wrong encoding had broken',
  odd: 'ÂÃÅâï',
  find: ({ text }) => {
    const changes: RuleChange[] = []
    for (const found of text.matchAll(sequence)) {
      const after = restored(found[0])
      if (after === null) continue
      changes.push({ start: found.index, end: found.index + found[0].length, after, confidence: 0.99 })
    }
    return changes
  },
}

function restored(broken: string): string | null {
  // Where a no-break space was made a plain one, `à` lost its second byte.
  if (broken === 'Ã') return 'à'
  const once = asUtf8(broken)
  if (once === null || once === broken) return once === broken ? null : once
  return asUtf8(once) ?? once
}

function asUtf8(text: string): string | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const special = code > 0xff || (code >= 0x80 && code < 0xa0) ? high.indexOf(text.charAt(i)) : -1
    if (special < 0 && code > 0xff) return null
    bytes[i] = special >= 0 ? 0x80 + special : code
  }
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}
