import type { Briefing, Passage, Sentence, Source } from '../../main/contract.ts'

/** A sentence at a place of the original. */
export function sentence(
  id: string,
  text: string,
  start: number,
  sections: readonly string[] = [],
): Sentence {
  return {
    id,
    text,
    start,
    end: start + text.length,
    sections: sections.map((section) => ({ id: section, evidence: [text.split(' ')[0] ?? ''] })),
  }
}

/** A paragraph made of sentences that follow each other. */
export function passage(id: string, sentences: readonly Sentence[], paragraph = 1): Passage {
  return {
    id,
    kind: 'paragraph',
    text: sentences.map((s) => s.text).join(' '),
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    locator: { paragraph, page: null },
    sentences,
  }
}

/** A source whose text needed no repair. */
export function source(id: string, passages: readonly Passage[], parts: Partial<Source> = {}): Source {
  const original = passages.map((p) => p.text).join('\n')
  return {
    id,
    sha256: '0'.repeat(64),
    file: `${id}.txt`,
    format: 'text',
    reader: 'text-1',
    language: 'en',
    title: id,
    publisher: null,
    also: [],
    author: null,
    published: null,
    original,
    text: original,
    repairs: [],
    undone: [],
    omitted: [],
    passages,
    ...parts,
  }
}

/** A briefing of two sections: `a` with three excerpts, `b` with one. */
export const briefing: Briefing = {
  version: 1,
  title: 'Briefing',
  subtitle: null,
  author: null,
  date: null,
  lang: 'en',
  paper: 'a4',
  template: 'report',
  marking: null,
  judgements: [],
  sources: [{ id: 's1', sha256: '0'.repeat(64), path: null, format: 'text', reader: 'text-1' }],
  sections: [
    {
      id: 'a',
      noteBefore: null,
      excerpts: ['p1', 'p2', 'p3'].map((id) => ({
        passage: `s1.${id}`,
        sentences: [`s1.${id}.1`, `s1.${id}.2`],
        noteBefore: null,
        noteAfter: null,
      })),
      noteAfter: null,
    },
    {
      id: 'b',
      noteBefore: null,
      excerpts: [{ passage: 's1.p2', sentences: ['s1.p2.1'], noteBefore: null, noteAfter: null }],
      noteAfter: null,
    },
  ],
  edits: [],
  undone: [],
  remarks: [],
}
