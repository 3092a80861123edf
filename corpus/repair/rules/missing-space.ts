import type { RepairRule, RuleChange } from '../rule.ts'

// A comma, semicolon or sentence end between letters, at least two of them on each side: `airport,Bamako`.
const glued = /(?<=\p{L}{2})[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu
// Web and mail addresses and file names keep their points.
const address = /(?:https?:|www\.|@)\S*$/

export const missingSpace: RepairRule = {
  id: 'missing-space',
  label: 'missing spaces after punctuation',
  find: ({ text }) => {
    const changes: RuleChange[] = []
    for (const found of text.matchAll(glued)) {
      const end = found.index + found[0].length
      const before = text.slice(Math.max(0, found.index - 80), found.index)
      if (address.test(before)) continue
      changes.push({ start: end, end, after: ' ', confidence: 0.95 })
    }
    return changes
  },
}
