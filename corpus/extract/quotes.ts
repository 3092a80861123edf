import type { Cites, QuoteFact, Source } from '../types.ts'
import { blockQuote } from './block-quote.ts'
import type { DatedPart } from './events.ts'
import { interviewee } from './interviewee.ts'
import { type Person, personFor } from './known-person.ts'
import { namesIn } from './name.ts'
import { framesOf, longestSentence, wordsOf } from './quotation-frame.ts'
import { type QuotationSpan, quotationSpans } from './quotation-span.ts'
import { subjectPhrase } from './speaker-phrase.ts'
import { continuesSpeaker, type Speech, speechIn, speechInside } from './speech.ts'

/** Fewest words of a quotation that is no whole sentence: shorter ones are scare quotes or names. */
const fragmentWords = 3

/** Fewest words of one that nobody is seen to speak. */
const clauseWords = 7

const quotationMark = /[«“”„"‘]|(?:^|\s)'\p{Lu}/u

/** A title or a name in marks: “Kalana”, “Operation Serval”. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return (
    words.length <= 5 &&
    words.every((w) => /^\p{Lu}|^\d/u.test(w) || /^(?:of|the|de|du|des|la|le|and|et|for|d|l)$/.test(w))
  )
}

/** Quotations of a source with who said them, to whom, where and when, as far as the text says. */
export function extractQuotes(source: Source, dates: readonly DatedPart[]): QuoteFact[] {
  // Most of the work is finding who speaks: an article without a quotation needs none of it.
  if (!source.passages.some((p) => p.kind === 'quote' || quotationMark.test(p.text))) return []
  const omitted = new Map(source.omitted.map((o) => [o.id, o.text]))
  const people: Person[] = []
  const answers = interviewee(source)
  let last: Person | null = null
  let lastHuman: Person | null = null
  const quotes: QuoteFact[] = []
  for (const passage of source.passages) {
    if (passage.kind === 'heading') continue
    const spans = quotationSpans(passage)
    if (passage.kind === 'quote') {
      const block = blockQuote(passage, omitted, people, dates)
      quotes.push(block.quote)
      if (block.speaker !== null) {
        people.push(block.speaker)
        last = block.speaker
        lastHuman = block.speaker
      }
      continue
    }
    const frames = framesOf(passage, spans)
    let lastSpoke = false
    /** The last sentence of the passage that a quotation ends in. */
    let quoted = -2
    passage.sentences.forEach((sentence, n) => {
      if (sentence.text.length > longestSentence) return
      const frame = frames[n] ?? sentence.text
      const bare = wordsOf(frame.replaceAll('□', ' ')) === 0
      for (const name of namesIn(frame)) {
        if (name.kind === 'person' && name.text.includes(' ')) {
          const known = people.find((p) => p.name === name.text)
          if (known === undefined)
            people.push({ name: name.text, role: name.role, id: sentence.id, human: true })
          else if (known.role === null && name.role !== null)
            people[people.indexOf(known)] = { ...known, role: name.role, id: sentence.id }
        }
      }
      const own = spans.filter((s) => s.last === n || s.first === n)
      const speech = spans.length > 0 ? speechIn(frame, own.length > 0) : null
      const speaker = speakerOf(speech, people, last, lastHuman, frame, sentence.id)
      for (const span of spans.filter((s) => s.last === n)) {
        // Before anything is looked for: a text may hold nothing but marks, and each would search the whole sentence.
        const count = wordsOf(span.text)
        if (count < fragmentWords || isTitle(span.text)) continue
        const opening = frames[span.first] ?? frame
        const spoken = speech ?? (span.first === n ? null : speechIn(opening, true))
        const inside =
          (spoken?.speaker ?? null) === null || spoken?.speaker?.kind === 'pronoun'
            ? speechInside(span.text)
            : null
        const by =
          speakerOf(inside, people, last, lastHuman, opening, sentence.id) ??
          speakerOf(
            spoken,
            people,
            last,
            lastHuman,
            opening,
            passage.sentences[span.first]?.id ?? sentence.id,
          ) ??
          speaker
        const whole = bare || span.first !== n
        const leaning = spoken === null && lastSpoke && continuesSpeaker(frame)
        const attributed =
          (by !== null && (spoken !== null || inside !== null)) ||
          spoken?.speaker?.kind === 'pronoun' ||
          leaning
        const colon = /:\s*$/.test(opening.slice(0, span.open))
        // “They rent their friends.” A short sentence right behind another of the same speaker.
        const carried = whole && quoted === n - 1 && /[.!?…]$/.test(span.text)
        if (!attributed && !((count >= clauseWords || answers !== null || carried) && (whole || colon)))
          continue
        // An answer of an interview: a question stands before it, or nothing but an answer.
        const answered = !attributed && bare ? answers : null
        const said = answered ?? (attributed ? (by ?? lastHuman ?? last) : (lastHuman ?? last))
        const framed = passage.sentences[speech === null ? span.first : n]?.id ?? sentence.id
        quoted = n
        quotes.push(quoteOf(span, said, spoken, framed, attributed || whole, dates))
        if (said !== null) {
          last = said
          if (said.human) lastHuman = said
        }
      }
      // Marks around a title quote nobody.
      const subject = own.every((s) => isTitle(s.text)) ? subjectOf(frame, people, sentence.id) : null
      // Without a quotation only a name or a pronoun says who is spoken of: "the accord was denounced".
      const spoke = own.length > 0 || speech?.speaker?.kind !== 'office'
      const meant = subject ?? (speech === null || !spoke ? null : speaker)
      if (meant !== null) {
        last = meant
        if (meant.human) lastHuman = meant
      }
      lastSpoke = speech !== null || (lastSpoke && own.length > 0)
    })
  }
  return quotes
}

/** Who a sentence without a quotation is about: the person or the office at its head. */
function subjectOf(frame: string, people: readonly Person[], id: string): Person | null {
  const names = namesIn(frame)
  const office = subjectPhrase(frame)
  const first = names.find(
    (n) =>
      n.kind === 'person' &&
      n.start < 90 &&
      (n.text.includes(' ') || people.some((p) => p.name.endsWith(` ${n.text}`))) &&
      !/(?<!\p{L})(?:(?:of|to|by|with|from|in|at|off|on|near|into|through|de|du|des|à|en|dans|sur|vers|par|avec|chez|under|sous|against|contre|[’']s)\s|d[’'])$/u.test(
        frame.slice(Math.max(0, n.start - 10), n.start),
      ),
  )
  // "The president’s envoy, Jean-Marie Bockel": the name right behind the office.
  if (
    office !== null &&
    first !== undefined &&
    /^[^,.;:]{0,60},\s(?:(?:M\.|Mme|le|la|the)\s)?$/u.test(frame.slice(office.text.length, first.start))
  )
    return personFor(first, people, id)
  if (office !== null && (first === undefined || first.start > office.text.length + 24))
    return { name: office.text, role: null, id, human: true }
  return first === undefined ? null : personFor(first, people, id)
}

function speakerOf(
  speech: Speech | null,
  people: readonly Person[],
  last: Person | null,
  lastHuman: Person | null,
  frame: string,
  id: string,
): Person | null {
  const speaker = speech?.speaker ?? null
  if (speaker === null) return null
  switch (speaker.kind) {
    case 'name':
      return personFor(speaker.name, people, id)
    case 'pronoun':
      return /(?<!\p{L})(?:he|she|il|elle|I)(?!\p{L})/iu.test(frame) ? (lastHuman ?? last) : last
    case 'office':
      return { name: speaker.text, role: null, id, human: speaker.human }
  }
}

function quoteOf(
  span: QuotationSpan,
  person: Person | null,
  speech: Speech | null,
  framed: string,
  attributed: boolean,
  dates: readonly DatedPart[],
): QuoteFact {
  const frame = attributed ? framed : null
  const said = dates.filter((d) => d.precision === 'day' && d.id === frame)
  const date = said.length === 1 ? (said[0]?.date ?? null) : null
  const cites: Record<string, readonly string[]> = { text: span.sentences }
  if (person !== null) cites.speaker = [...new Set([person.id, ...(frame === null ? [] : [frame])])]
  if (person?.role != null) cites.role = [person.id]
  if (frame !== null && speech?.via != null) cites.via = [frame]
  if (frame !== null && speech?.where != null) cites.where = [frame]
  if (frame !== null && date !== null) cites.date = [frame]
  return {
    text: span.text,
    speaker: person?.name ?? null,
    role: person?.role ?? null,
    via: speech?.via ?? null,
    where: speech?.where ?? null,
    date,
    sentences: span.sentences,
    cites: cites satisfies Cites,
  }
}
