import type { RepairRule } from '../rule.ts'

// Presentation forms of Latin ligatures (Unicode block "Alphabetic Presentation Forms") and what they stand for.
const letters: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

export const ligature: RepairRule = {
  id: 'ligature',
  label: 'ligatures written as letters',
  odd: 'ﬀ-ﬆ',
  find: ({ text }) =>
    Array.from(text.matchAll(/[ﬀ-ﬆ]/g), (found) => ({
      start: found.index,
      end: found.index + 1,
      after: letters[found[0]] ?? found[0],
      confidence: 1,
    })),
}
