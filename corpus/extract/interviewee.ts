import type { Source } from '../types.ts'
import type { Person } from './known-person.ts'
import { namesIn } from './name.ts'
import { framesOf, wordsOf } from './quotation-frame.ts'
import { quotationSpans } from './quotation-span.ts'

/** The person questioned in an interview: answers are whole quotations behind questions, two of them at least. */
export function interviewee(source: Source): Person | null {
  if (!source.passages.some((p) => p.text.includes('?'))) return null
  let answers = 0
  let asked = false
  let person: Person | null = null
  for (const passage of source.passages) {
    if (passage.kind === 'heading') continue
    const frames = framesOf(passage, quotationSpans(passage))
    passage.sentences.forEach((sentence, n) => {
      const frame = frames[n] ?? ''
      const whole = frame.includes('□') && wordsOf(frame.replaceAll('□', ' ')) === 0
      if (whole && asked) answers += 1
      asked = !frame.includes('□') && /[?]\s*$/.test(sentence.text)
      const named = namesIn(frame).find((x) => x.kind === 'person' && x.text.includes(' '))
      if (named !== undefined) person ??= { name: named.text, role: named.role, id: sentence.id, human: true }
    })
  }
  return answers >= 2 ? person : null
}
