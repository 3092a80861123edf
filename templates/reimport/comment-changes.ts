import { fingerprint } from '../../corpus/index.ts'
import type { WordFile } from '../readers/docx/word-file.ts'
import { type ActualParagraph, withoutPrefix } from './actual-paragraphs.ts'
import { nearestPassage, type Paragraphs } from './paragraph-changes.ts'
import type { Proposal } from './plan-reimport.ts'
import { placeSegments } from './sentence-changes.ts'

/** Besides the paragraphs of the flow: all of them, cells included, and the file that holds the comments. */
interface Commented extends Paragraphs {
  readonly word: WordFile
  readonly all: readonly ActualParagraph[]
}

/** Comments become remarks on the passage, and on the sentence where they are about one. */
export function commentChanges(given: Commented): readonly Proposal[] {
  return given.word.comments.flatMap((comment): readonly Proposal[] => {
    if (comment.text === '') return []
    const holder = given.all.find((p) => p.comments.has(comment.id))
    const place = placeOf(given, holder, comment.id)
    const { author, date } = comment
    const text = place.about === null ? comment.text : `On “${place.about}”: ${comment.text}`
    const { passage, sentence } = place
    const id = `r-${fingerprint(JSON.stringify([passage, sentence, text, author, date]))}`
    return [
      {
        kind: 'comment',
        passage,
        sentence,
        old: null,
        new: comment.text,
        by: { author, date },
        actions:
          passage === null ? [] : [{ do: 'remark', remark: { id, passage, sentence, text, author, date } }],
        near: passage,
      },
    ]
  })
}

interface CommentPlace {
  readonly passage: string | null
  readonly sentence: string | null
  /** The words that it is about, where those are no passage's. */
  readonly about: string | null
}

function placeOf(given: Paragraphs, holder: ActualParagraph | undefined, id: string): CommentPlace {
  const anywhere = given.manifest.excerpts[0]?.passage ?? null
  if (holder === undefined) return { passage: anywhere, sentence: null, about: null }
  const about = holder.text.length > 60 ? `${holder.text.slice(0, 59)}…` : holder.text
  if (holder.cell !== null) {
    const row = given.manifest.lines.find((l) => l.part === 'cell' && holder.nodes.has(l.node ?? ''))
    const ids = row?.sentences ?? []
    const passage = given.manifest.traces.find((t) => ids.includes(t.id))?.passage ?? anywhere
    return { passage, sentence: null, about }
  }
  const index = given.actual.indexOf(holder)
  const group = given.groups.find((g) => g.actual.includes(index))
  const [first] = group?.base ?? []
  const base = given.base[first ?? -1]
  const excerpt = given.places.excerpts.get(base?.node ?? '')
  if (base === undefined || excerpt === undefined) {
    const passage = first === undefined ? anywhere : nearestPassage(given, first)
    return { passage, sentence: null, about }
  }
  const paragraph = withoutPrefix(holder, base.prefix)
  const range = paragraph.comments.get(id)
  const touched =
    range === undefined || range.end <= range.start
      ? []
      : placeSegments(base.text, base.segments, paragraph.text).filter(
          (s) => s.sentence !== null && s.from < range.end && s.to > range.start,
        )
  const [only] = touched
  return {
    passage: excerpt.passage,
    sentence: touched.length === 1 ? (only?.sentence ?? null) : null,
    about: null,
  }
}
