import type { Language } from '../../corpus/index.ts'

/** Colon and space as each language sets them: French puts a no-break space before the colon. */
export function colon(lang: Language): string {
  return lang === 'fr' ? '\u00a0: ' : ': '
}

/** A quotation of ours in the marks of the language; French sets narrow no-break spaces inside its marks. */
export function quoted(value: string, lang: Language): string {
  return lang === 'fr' ? `«\u00a0${value}\u00a0»` : `“${value}”`
}
