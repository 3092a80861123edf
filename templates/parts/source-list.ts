import { heading, label, paragraph } from '../document/build.ts'
import type { Block } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/** The last part of every document: its sources, then how it was made and how to verify it. */
export function sourceList(content: Content, form: 'full' | 'short'): readonly Block[] {
  const { labels } = content
  return [
    heading('h-sources', form === 'full' ? 1 : 2, [label(labels.sources)]),
    { type: 'source-list', id: 'sources', form },
    paragraph('closing', [label(`${labels.howMade} ${labels.howToVerify}`)]),
  ]
}
