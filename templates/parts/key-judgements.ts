import { label } from '../document/build.ts'
import type { Block } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/** The box of key judgements; nothing where the analyst wrote none. */
export function keyJudgements(content: Content): readonly Block[] {
  return content.judgements.length === 0
    ? []
    : [
        {
          type: 'judgements',
          form: 'box',
          title: [label(content.labels.keyJudgements)],
          items: content.judgements,
        },
      ]
}
