import type { Passage, QuoteFact } from '../types.ts'
import type { DatedPart } from './events.ts'
import type { Person } from './known-person.ts'
import { namesIn } from './name.ts'

/** A quotation set as a block: its attribution lines say who ("Name, office"), where and when. */
export function blockQuote(
  passage: Passage,
  omitted: ReadonlyMap<string, string>,
  people: readonly Person[],
  dates: readonly DatedPart[],
): { quote: QuoteFact; speaker: Person | null } {
  const lines = (passage.attribution ?? []).flatMap((id) => {
    const text = omitted.get(id)
    return text === undefined ? [] : [{ id, text: text.replace(/^[\s—–-]+/, '').trim() }]
  })
  const sentences = [...passage.sentences.map((s) => s.id)]
  const text = passage.text
    .replace(/^\s*[“”„«"‘]\s*|\s*[“”»"’]\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const named = lines.find((l) => namesIn(l.text).some((n) => n.kind === 'person')) ?? lines[0]
  const cites: Record<string, readonly string[]> = { text: sentences }
  let speaker: Person | null = null
  if (named !== undefined) {
    // A post is signed with its account and day: "Armée (@FAMa) August 9, 2022".
    const signed = named.text.replace(/\s*\(@\w{1,20}\).*$/, '')
    const comma = signed.indexOf(',')
    const head = (comma === -1 ? signed : signed.slice(0, comma)).trim()
    const rest =
      comma === -1
        ? null
        : signed
            .slice(comma + 1)
            .replace(/\(.*\)$/, '')
            .trim()
    const known = people.find((p) => p.name === head || p.name.endsWith(` ${head}`))
    speaker = { name: known?.name ?? head, role: rest ?? known?.role ?? null, id: named.id, human: true }
    cites.speaker = [named.id]
    if (speaker.role !== null) cites.role = [rest === null ? (known?.id ?? named.id) : named.id]
  }
  const occasion = lines.find((l) => l !== named)
  const dated = dates.find((d) => lines.some((l) => l.id === d.id))
  const where = occasion === undefined ? null : placeOf(occasion.text, dated)
  if (occasion !== undefined && where !== null) cites.where = [occasion.id]
  if (dated !== undefined) cites.date = [dated.id]
  const quote: QuoteFact = {
    text,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    via: null,
    where,
    date: dated?.date ?? null,
    sentences: [...sentences, ...lines.map((l) => l.id)],
    cites,
  }
  return { quote, speaker }
}

/** What is left of an occasion's line without its date: "Press conference in Moscow". */
function placeOf(text: string, dated: DatedPart | undefined): string | null {
  const { start = text.length, end = text.length } =
    dated?.text.includes(text) === true ? dated.expression : {}
  const left = (text.slice(0, start) + text.slice(end))
    .replace(/^[\s,]+|[\s,.]+$/g, '')
    .replace(/,?\s+(?:on|le)$/, '')
  return left === '' ? null : left
}
