import { idPart } from '../content/judgements.ts'
import { heading, label, paragraph } from '../document/build.ts'
import type { Block } from '../document/nodes.ts'
import type { Content, ContentSection } from '../template.ts'

/** A section's heading and what stands under it; an empty one says so instead of standing bare. */
export function sectionBlocks(
  content: Content,
  section: ContentSection,
  options: { readonly number: string | null; readonly level: 1 | 2; readonly startsPage: boolean },
): readonly Block[] {
  return [
    heading(`h-${idPart(section.id)}`, options.level, section.heading, {
      number: options.number,
      section: section.id,
      startsPage: options.startsPage,
    }),
    ...(section.parts.length === 0
      ? [paragraph('body', [label(content.labels.nothingInSection, 'quiet')])]
      : section.parts),
  ]
}
