import type { Judgement } from '../../corpus/index.ts'
import { label, own } from '../document/build.ts'
import type { Inline, JudgementItem } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { colon } from './typography.ts'

/** A judgement as a node. Likelihood and confidence each stand on a line of their own (ICD 203, D.6.e.(2)). */
export function judgementItem(judgement: Judgement, labels: Labels): JudgementItem {
  const rating = (name: string, value: string | null): readonly (readonly Inline[])[] =>
    value === null || value.trim() === ''
      ? []
      : [[label(`${name}${colon(labels.lang)}`), own(value.trim(), 'judgement', 'strong')]]
  return {
    id: `j-${idPart(judgement.id)}`,
    children: [own(judgement.text, 'judgement')],
    ratings: [
      ...rating(labels.likelihood, judgement.likelihood),
      ...rating(
        labels.confidence,
        judgement.confidence === null ? null : labels.confidences[judgement.confidence],
      ),
    ],
  }
}

/** Letters, digits, points and hyphens of a foreign id; other characters as their code points. */
export function idPart(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (c) => `-${(c.codePointAt(0) ?? 0).toString(16)}-`)
}
