import { dateInWords } from '../content/dates.ts'
import { label, own } from '../document/build.ts'
import type { BlockOf, Inline } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/** The first page's head: kind of paper, title, subtitle, then author and date. */
export function titleBlock(
  content: Content,
  form: BlockOf<'title-block'>['form'] = 'report',
): BlockOf<'title-block'> {
  const { briefing, labels } = content
  const facts: readonly (readonly Inline[])[] = [
    ...(briefing.author === null ? [] : [[own(briefing.author, 'author')]]),
    ...(briefing.date === null ? [] : [[label(dateInWords(briefing.date, labels.lang))]]),
  ]
  return {
    type: 'title-block',
    form,
    label: [label(content.kind)],
    title: [own(briefing.title, 'title')],
    subtitle: briefing.subtitle === null ? null : [own(briefing.subtitle, 'subtitle')],
    facts,
  }
}
