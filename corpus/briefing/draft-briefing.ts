import type { Corpus, Language, SectionId, Source } from '../types.ts'
import type { Briefing, BriefingExcerpt, BriefingSection, Paper } from './briefing.ts'
import { fingerprint } from './fingerprint.ts'

/** What the user asks of a new briefing; all but the sections has a default. */
export interface BriefingChoices {
  readonly sections: readonly SectionId[]
  readonly title?: string
  readonly subtitle?: string | null
  readonly author?: string | null
  /** YYYY-MM-DD. */
  readonly date?: string | null
  readonly lang?: Language
  readonly paper?: Paper
  readonly template?: string
  readonly marking?: string | null
}

/**
 * A first briefing from what was read: for each chosen section, every passage that has sentences in it, in the
 * order of the sources. Its id follows from the choices and the sources, so that equal drafts are one briefing. The sentences are written out, so that the briefing stays what it is when the rules of a
 * later version would sort differently.
 */
export function draftBriefing(corpus: Corpus, choices: BriefingChoices): Briefing {
  return {
    version: 1,
    id: `b-${fingerprint(JSON.stringify([choices, corpus.sources.map((s) => s.sha256)]))}`,
    title: choices.title ?? defaultTitle(choices.lang ?? 'en'),
    subtitle: choices.subtitle ?? null,
    author: choices.author ?? null,
    date: choices.date ?? null,
    lang: choices.lang ?? 'en',
    paper: choices.paper ?? 'a4',
    template: choices.template ?? 'report',
    marking: choices.marking ?? null,
    judgements: [],
    sources: corpus.sources.map(({ id, sha256, file, format, reader }) => ({
      id,
      sha256,
      path: file,
      format,
      reader,
    })),
    sections: choices.sections.map((id) => draftSection(corpus, id)),
    edits: [],
    undone: [],
    remarks: [],
  }
}

/** One section of a draft: an excerpt for each passage that has sentences in it. */
export function draftSection(corpus: Corpus, id: SectionId): BriefingSection {
  return {
    id,
    noteBefore: null,
    excerpts: corpus.sources.flatMap((source) => excerptsOf(source, id)),
    noteAfter: null,
  }
}

function excerptsOf(source: Source, section: SectionId): readonly BriefingExcerpt[] {
  return source.passages.flatMap((passage) => {
    if (passage.kind === 'heading') return []
    const sentences = passage.sentences
      .filter((s) => s.sections.some((match) => match.id === section))
      .map((s) => s.id)
    return sentences.length === 0
      ? []
      : [{ passage: passage.id, sentences, noteBefore: null, noteAfter: null }]
  })
}

function defaultTitle(lang: Language): string {
  return lang === 'fr' ? 'Note d’information' : 'Briefing'
}
