import type { PassageId, Remark } from '../../../corpus/index.ts'
import { element, type Markup, run } from './element.ts'
import type { Session } from './session.ts'

/**
 * The contents of an excerpt's paragraphs with the remarks on its passage attached as Word comments. A remark is
 * attached once, to the first excerpt that shows its passage; nothing happens where remarks were not asked for.
 */
export function commented(
  session: Session,
  passage: PassageId,
  paragraphs: readonly (readonly Markup[])[],
): readonly (readonly Markup[])[] {
  const remarks = session.track ? session.remarks.take(passage) : []
  if (remarks.length === 0) return paragraphs
  const mark = (name: string) => remarks.map(({ id }) => element(name, { 'w:id': id }))
  const references = remarks.map(({ id }) =>
    run('CommentReference', element('w:commentReference', { 'w:id': id })),
  )
  const last = paragraphs.length - 1
  return paragraphs.map((content, i) => [
    ...(i === 0 ? mark('w:commentRangeStart') : []),
    ...content,
    ...(i === last ? [...mark('w:commentRangeEnd'), ...references] : []),
  ])
}

/** A remark with the number of its comment. */
export interface NumberedRemark {
  readonly id: number
  readonly remark: Remark
}

/** Hands out the remarks of each passage once. */
export interface RemarkShelf {
  readonly take: (passage: PassageId) => readonly NumberedRemark[]
  /** Those that were taken, in order of their numbers. */
  readonly taken: () => readonly NumberedRemark[]
}

/** A shelf with all remarks of a document. */
export function remarkShelf(remarks: readonly Remark[]): RemarkShelf {
  const taken: NumberedRemark[] = []
  const left = new Map(remarks.map((r) => [r.id, r]))
  return {
    take(passage) {
      const here = [...left.values()].filter((r) => r.passage === passage)
      const numbered = here.map((remark, i) => ({ id: taken.length + i, remark }))
      for (const r of here) left.delete(r.id)
      taken.push(...numbered)
      return numbered
    },
    taken: () => taken,
  }
}
