/** The parts that each Word file has in common with all others, as text, by their names. */
export type Skeleton = Readonly<Record<string, string>>

/** The element that stands in a part where each file has markup of its own. */
export const slot = 'w:slot'

let made: Promise<Skeleton> | null = null

/** The skeleton of all Word files. It is made once: with the library, or when the program is built. */
export function wordSkeleton(): Promise<Skeleton> {
  made ??= import('./make-skeleton.ts').then(({ makeSkeleton }) => makeSkeleton())
  return made
}

/** A part with its slot filled. */
export function filled(part: string, markup: string): string {
  return part.replace(`<${slot}/>`, () => markup)
}
