import type { Assets } from '../../assets.ts'

/** The parts that each Word file has in common with all others, as text, by their names. */
export type Skeleton = Readonly<Record<string, string>>

/** The element that stands in a part where each file has markup of its own. */
export const slot = 'w:slot'

let made: Promise<Skeleton> | null = null

/** The skeleton that the program was built with; a checkout makes it once. */
export async function wordSkeleton(assets: Assets): Promise<Skeleton> {
  const built = await assets.wordSkeleton?.()
  if (built !== undefined && built !== null) return JSON.parse(built) as Skeleton
  made ??= import('./make-skeleton.ts').then(({ makeSkeleton }) => makeSkeleton())
  return made
}

/** A part with its slot filled. */
export function filled(part: string, markup: string): string {
  return part.replace(`<${slot}/>`, () => markup)
}
