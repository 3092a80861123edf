import type { Resources } from '../corpus/index.ts'

/** Loads what the core needs from the machine. `sections` are the user's own, already read and checked. */
export function loadResources(sections: Resources['sections'] = []): Resources {
  return { words: { en: '', fr: '' }, sections }
}
