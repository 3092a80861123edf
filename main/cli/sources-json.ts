import type { Corpus, Diagnostic, Passage, Source } from '../../corpus/index.ts'
import { sourceHead } from '../source-head.ts'

/** A passage as `--json` shows it. */
function passageJson(passage: Passage) {
  return {
    id: passage.id,
    kind: passage.kind,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    locator: { paragraph: passage.locator.paragraph, page: passage.locator.page },
    sentences: passage.sentences.map((s) => ({
      id: s.id,
      text: s.text,
      start: s.start,
      end: s.end,
      sections: s.sections,
    })),
  }
}

/**
 * A source as `--json` shows it. Written field by field: what the program keeps for itself (the decoded original,
 * repairs that were taken back) stays out, and a new field of the type does not slip into a fixed format.
 */
function sourceJson(source: Source) {
  return {
    ...sourceHead(source),
    also: source.also,
    author: source.author,
    published: source.published,
    text: source.text,
    repairs: source.repairs.map((r) => ({
      id: r.id,
      start: r.start,
      end: r.end,
      before: r.before,
      after: r.after,
      rule: r.rule,
      confidence: r.confidence,
    })),
    omitted: source.omitted.map((o) => ({
      id: o.id,
      start: o.start,
      end: o.end,
      text: o.text,
      reason: o.reason,
    })),
    passages: source.passages.map(passageJson),
  }
}

/** What `dossier sources --json` prints. */
export function sourcesJson(corpus: Corpus, diagnostics: readonly Diagnostic[]) {
  return { sources: corpus.sources.map(sourceJson), facts: corpus.facts, diagnostics }
}
