import type { Language, Passage, PassageKind, PublicationDate, Sentence, Source } from '../../corpus/types.ts'

/** A passage as tests and labelled sets write it: its kind and its sentences. */
export interface PassageText {
  readonly kind?: PassageKind
  readonly sentences: readonly string[]
  /** Lines after a quotation that say who spoke; they become omitted pieces. */
  readonly attribution?: readonly string[]
}

/** Builds a structured source from sentences, with offsets that count in the text it makes of them. */
export function sourceOf(
  id: string,
  title: string,
  passages: readonly PassageText[],
  { language = 'en' as Language, published = null as PublicationDate | null } = {},
): Source {
  let text = ''
  let omissions = 0
  const omitted: Source['omitted'][number][] = []
  const built = [{ kind: 'heading' as const, sentences: [title] }, ...passages].map(
    ({ kind = 'paragraph', sentences, ...rest }: PassageText, number): Passage => {
      if (text !== '') text += '\n\n'
      const start = text.length
      const made = sentences.map((sentence, at): Sentence => {
        if (at > 0) text += ' '
        const from = text.length
        text += sentence
        return {
          id: `${id}.p${number}.${at + 1}`,
          text: sentence,
          start: from,
          end: text.length,
          sections: [],
        }
      })
      const end = text.length
      const attribution = (rest.attribution ?? []).map((line) => {
        text += '\n\n'
        const from = text.length
        text += line
        omissions += 1
        const piece = {
          id: `${id}.o${omissions}`,
          start: from,
          end: text.length,
          text: line,
          reason: 'attribution' as const,
        }
        omitted.push(piece)
        return piece.id
      })
      return {
        id: `${id}.p${number}`,
        kind,
        text: sentences.join(' '),
        start,
        end,
        locator: { paragraph: number, page: null },
        ...(attribution.length > 0 ? { attribution } : {}),
        sentences: made,
      }
    },
  )
  return {
    id,
    sha256: id.padEnd(64, '0'),
    file: `${id}.txt`,
    format: 'text',
    reader: 'text-1',
    language,
    title,
    publisher: null,
    also: [],
    author: null,
    published,
    original: text,
    text,
    repairs: [],
    undone: [],
    omitted,
    passages: built,
  }
}
