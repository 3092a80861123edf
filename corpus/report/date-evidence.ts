import { type Said, say } from '../messages/say.ts'
import type { DateEvidence } from '../types.ts'

const longest = 80

/** What an inferred date rests on, in words that follow "inferred from". */
export function evidenceWords(evidence: DateEvidence | undefined): Said {
  const text = short(evidence?.text ?? '')
  switch (evidence?.from) {
    case 'address':
      return say`its web address (${text})`
    case 'file-name':
      return say`the name of the file (${text})`
    case 'dateline':
      return say`its dateline (“${text}”; the year: ${short(evidence.year ?? '')})`
    case 'update':
      return say`its last update (${text})`
    case 'copyright':
      return say`its copyright notice (“${text}”)`
    case 'properties':
      return say`the text and the day the file was made (${text})`
    case undefined:
      return say`other words`
  }
}

function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
