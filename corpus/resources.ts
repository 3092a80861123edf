import type { SectionDefinition } from './sections/section-definition.ts'
import type { Language } from './types.ts'

/** What the core needs from the machine, as plain data: the host loads it once and hands it in. */
export interface Resources {
  /**
   * Word list of each language with frequencies, in the stored form that `words/lexicon.ts` describes. An empty
   * one is allowed: then nothing is known of that language's words, and joined words are not repaired.
   */
  readonly words: Readonly<Record<Language, Uint32Array>>
  /** Sections of the user's own; one with the id of a built-in section replaces it. */
  readonly sections: readonly SectionDefinition[]
}

/** Resources without dictionaries or users' sections: what a test needs that is about something else. */
export const noResources: Resources = {
  words: { en: new Uint32Array(0), fr: new Uint32Array(0) },
  sections: [],
}
