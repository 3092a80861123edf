import { label } from '../document/build.ts'
import type { Block, BlockOf } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/** The key judgements, as a box or as the bottom line; nothing where the analyst wrote none. */
export function keyJudgements(
  content: Content,
  form: BlockOf<'judgements'>['form'] = 'box',
): readonly Block[] {
  return content.judgements.length === 0
    ? []
    : [
        {
          type: 'judgements',
          form,
          title: [label(form === 'box' ? content.labels.keyJudgements : content.labels.bottomLine)],
          items: content.judgements,
        },
      ]
}
