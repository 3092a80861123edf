import { readdirSync, readFileSync } from 'node:fs'

/** A clean text to damage: which part it belongs to, and its language. */
export interface CleanText {
  readonly name: string
  readonly part: 'tuning' | 'held-out'
  readonly language: 'en' | 'fr'
  readonly text: string
}

/**
 * The texts that joined-word repair is measured on. It was tuned on the articles of `texts/` and on the tuning part of
 * `labelled/` (read without its labels); it never was on the other articles of `labelled/`, whatever they have been
 * used for in the measurement of sections and facts.
 */
export function cleanTexts(): readonly CleanText[] {
  return [...ownTexts(), ...labelled()]
}

function ownTexts(): CleanText[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const folder = new URL(`texts/${language}/`, import.meta.url)
    return readdirSync(folder)
      .sort()
      .map((name) => ({ name, part: 'tuning', language, text: readFileSync(new URL(name, folder), 'utf8') }))
  })
}

function labelled(): CleanText[] {
  const folder = new URL('labelled/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((file) => {
    const language = file.includes('-fr') ? 'fr' : 'en'
    const articles = readFileSync(new URL(file, folder), 'utf8').split(/^## /m).slice(1)
    return articles.map((article, i): CleanText => {
      const [title = '', ...lines] = article.split('\n')
      const body = lines.map(
        (line) => /^[^|\n]{1,12}\| (.*)$/.exec(line)?.[1] ?? (line.trim() === '' ? '\n\n' : ''),
      )
      const text = `${title}\n\n${body
        .filter(Boolean)
        .join(' ')
        .replace(/ ?\n+ ?/g, '\n\n')
        .trim()}\n`
      return {
        name: `${file} ${i + 1}`,
        part: file.startsWith('tuning') ? 'tuning' : 'held-out',
        language,
        text,
      }
    })
  })
}
