import type { RepairRule } from '../rule.ts'

// Characters that no reader sees and that break words, searches and Word files: C0 (without tab and line ends),
// DEL, C1, zero-width characters, byte-order marks, bidirectional marks, embeddings and isolates (Unicode UAX 9),
// the replacement of a lost object. The zero-width joiner stays: it is part of pictographs.
const characters = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffc`
const invisible = new RegExp(`[${characters}]+`, 'g')

export const controlCharacter: RepairRule = {
  id: 'control-character',
  label: 'invisible characters removed',
  odd: characters,
  find: ({ text }) =>
    Array.from(text.matchAll(invisible), (found) => ({
      start: found.index,
      end: found.index + found[0].length,
      after: '',
      confidence: 1,
    })),
}
