import { FileChild } from 'docx'
import type { Markup } from './element.ts'
import { type Parts, putText } from './package-parts.ts'

/** An empty element that stands for our markup while the library makes its part around it. */
class Slot extends FileChild {}

/** The places of one file that markup of our own fills once the library has made the parts. */
export interface Slots {
  /** What the library is given in place of the markup. */
  readonly take: (markup: readonly Markup[]) => FileChild
  /** Puts the markup where its places are. */
  readonly fill: (parts: Parts) => void
}

/** No places yet. */
export function openSlots(): Slots {
  const taken: string[] = []
  return {
    take(markup) {
      taken.push(markup.join(''))
      return new Slot(`w:slot${taken.length - 1}`)
    },
    fill(parts) {
      for (const [name, part] of parts)
        if (typeof part === 'string' && part.includes('<w:slot'))
          putText(
            parts,
            name,
            part.replace(/<w:slot(\d+)\/>/g, (_, at: string) => taken[Number(at)] ?? ''),
          )
    },
  }
}
