import type { RepairRule } from '../rule.ts'

// A soft hyphen, with the line end and indentation that may follow it where the word was broken.
const softHyphen = /\u00ad+(?:[ \t]*(?:\r\n?|\n)[ \t]*)?/g

export const softHyphenRule: RepairRule = {
  id: 'soft-hyphen',
  label: 'soft hyphens removed',
  odd: String.raw`\u00ad`,
  find: ({ text }) =>
    Array.from(text.matchAll(softHyphen), (found) => ({
      start: found.index,
      end: found.index + found[0].length,
      after: '',
      confidence: 1,
    })),
}
