import type { Passage, SentenceId } from '../types.ts'

/** Words between quotation marks in a passage, which may run over several sentences. */
export interface QuotationSpan {
  /** The words without their marks; sentences joined by one space. */
  readonly text: string
  readonly sentences: readonly SentenceId[]
  /** Index in the passage of the sentence where it opens, and of the one where it closes. */
  readonly first: number
  readonly last: number
  /** UTF-16 offsets of the marks in the first and the last sentence: [open, close + 1). */
  readonly open: number
  readonly close: number
  /** False where the closing mark is missing and the passage's end closes it. */
  readonly closed: boolean
}

const apostrophe = /[\p{L}\p{N}]/u

/** What closes a quotation that this mark opened; null where the mark opens none. */
function closers(mark: string, before: string, after: string): string | null {
  switch (mark) {
    case '«':
      return '»'
    case '“':
    case '„':
    case '”':
      // The press mixes the two up, also “like this“.
      return '”“'
    case '"':
      return '"'
    case '‘':
      return apostrophe.test(before) || !apostrophe.test(after) ? null : '’'
    case "'":
      // A straight mark opens only before a capital; it closes only behind a stop, or it is an apostrophe.
      return /^$|[\s([—–]/.test(before) && /\p{Lu}/u.test(after) ? "'" : null
    default:
      return null
  }
}

/** An opening mark stands before a word; a closing one after it. Straight and mixed-up marks are told apart so. */
function opens(mark: string, before: string, after: string): boolean {
  if (mark === '«' || mark === '‘' || mark === "'") return true
  if (after === '' || /\s/.test(after)) return false
  return before === '' || !/[\p{L}\p{N}.,!?]/u.test(before) || mark === '“' || mark === '„'
}

const anyMark = /[«»“”„"‘’']/

/** The quotations of a passage, in order. Marks inside a quotation of another kind belong to it. */
export function quotationSpans(passage: Passage): QuotationSpan[] {
  const spans: QuotationSpan[] = []
  let open: { closers: string; sentence: number; at: number; text: string } | null = null
  passage.sentences.forEach(({ text }, number) => {
    if (open !== null) open.text += open.text === '' ? '' : ' '
    let from = 0
    // Most sentences hold no mark.
    if (!anyMark.test(text)) {
      if (open !== null) open.text += text
      return
    }
    for (let at = 0; at < text.length; at += 1) {
      const mark = text[at] ?? ''
      if (!'«»“”„"‘’\''.includes(mark)) continue
      const before = text[at - 1] ?? ''
      const after = text[at + 1] ?? ''
      if (open === null) {
        const close = closers(mark, before, after)
        if (close === null || !opens(mark, before, after)) continue
        open = { closers: close, sentence: number, at, text: '' }
        from = at + 1
        continue
      }
      if (!open.closers.includes(mark)) continue
      if (mark === '’' && apostrophe.test(after)) continue
      if (mark === "'" && (apostrophe.test(after) || !/[,.!?…]/.test(before))) continue
      const words = (open.text + text.slice(from, at)).replace(/\s+/g, ' ').trim()
      spans.push({
        text: words,
        sentences: passage.sentences.slice(open.sentence, number + 1).map((s) => s.id),
        first: open.sentence,
        last: number,
        open: open.at,
        close: at + 1,
        closed: true,
      })
      open = null
    }
    if (open !== null) open.text += text.slice(from)
  })
  const left = open as { sentence: number; at: number; text: string } | null
  if (left !== null && left.at === 0) {
    const last = passage.sentences.length - 1
    spans.push({
      text: left.text.replace(/\s+/g, ' ').trim(),
      sentences: passage.sentences.slice(left.sentence).map((s) => s.id),
      first: left.sentence,
      last,
      open: left.at,
      close: passage.sentences[last]?.text.length ?? 0,
      closed: false,
    })
  }
  return spans
}
