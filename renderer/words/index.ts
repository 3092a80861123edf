import type { Language } from '../../main/contract.ts'
import { en, type Words } from './en.ts'
import { fr } from './fr.ts'

export type { Words }

const catalogues: Readonly<Record<Language, Words>> = { en, fr }

/** The catalogue of a language. */
export function wordsOf(language: Language): Words {
  return catalogues[language]
}
