import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A clean text to damage: which part it belongs to, and its language. */
export interface CleanText {
  readonly name: string
  readonly part: Part
  readonly language: 'en' | 'fr'
  readonly text: string
}

/** `tuning`: looked at while rules were written. `spent`: read unseen once, learnt from since. `given`: files named. */
export type Part = 'tuning' | 'spent' | 'given'

/** The texts of this folder that joined-word repair is measured on: `texts/` and `labelled/`, without their labels. */
export function cleanTexts(): readonly CleanText[] {
  const labelled = new URL('labelled/', import.meta.url).pathname
  const files = readdirSync(labelled).filter((name) => name.endsWith('.txt'))
  return [
    ...ownTexts(),
    ...files
      .sort()
      .flatMap((f) => labelledTexts(join(labelled, f), f.startsWith('tuning') ? 'tuning' : 'spent')),
  ]
}

/**
 * Texts of files and folders: labelled articles (`## Title`, labels before `|`) or plain prose, one article a file.
 * The language is in the name: `-fr` or `fr-` is French, else English.
 */
export function textsOf(paths: readonly string[]): readonly CleanText[] {
  return paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : [path],
    )
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .flatMap((path) => labelledTexts(path, 'given'))
}

function ownTexts(): CleanText[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const folder = new URL(`texts/${language}/`, import.meta.url)
    return readdirSync(folder)
      .sort()
      .map((name) => ({ name, part: 'tuning', language, text: readFileSync(new URL(name, folder), 'utf8') }))
  })
}

function labelledTexts(path: string, part: Part): readonly CleanText[] {
  const file = basename(path)
  const language = /(?:^|[^a-z])fr(?:[^a-z]|$)/.test(file) ? 'fr' : 'en'
  const all = readFileSync(path, 'utf8')
  if (!/^## /m.test(all)) return [{ name: file, part, language, text: all }]
  return all
    .split(/^## /m)
    .slice(1)
    .map((article, i): CleanText => {
      const [title = '', ...lines] = article.split('\n')
      const body = lines.map(
        (line) => /^[^|\n]{1,12}\| (.*)$/.exec(line)?.[1] ?? (line.trim() === '' ? '\n\n' : ''),
      )
      const text = body
        .filter(Boolean)
        .join(' ')
        .replace(/ ?\n+ ?/g, '\n\n')
        .trim()
      return { name: `${file} ${i + 1}`, part, language, text: `${title}\n\n${text}\n` }
    })
}
