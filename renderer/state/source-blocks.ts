import type { Omission, Passage, Source } from '../../main/contract.ts'

/** A stretch of a source: a passage, or a piece that is none. */
export type SourceBlock =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'omitted'; readonly omission: Omission }

/** All of a source in the order of the original: nothing of it is missing from what the user sees. */
export function sourceBlocks(source: Source): readonly SourceBlock[] {
  const start = (block: SourceBlock) =>
    block.kind === 'passage' ? block.passage.start : block.omission.start
  return [
    ...source.passages.map((passage) => ({ kind: 'passage' as const, passage })),
    ...source.omitted.map((omission) => ({ kind: 'omitted' as const, omission })),
  ].sort((a, b) => start(a) - start(b))
}
