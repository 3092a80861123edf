import { resolve } from 'node:path'
import { defaultLibrary, isLibrary, type LibraryHit, openLibrary } from '../library/index.ts'
import { type Command, UsageError } from './command.ts'
import { configured } from './configured.ts'
import { grouped } from './grouped.ts'
import { jsonText } from './json-text.ts'
import { jsonOption, libraryOption } from './options.ts'

/** `dossier search`: find words in the library. */
export const search: Command = {
  name: 'search',
  operands: 'QUERY',
  count: [1, Number.POSITIVE_INFINITY],
  about:
    'Finds articles in the library: words (all of them), "words next to each other", begin*, -not. Accents and case\ndo not matter. Shows the sentence that fits best, with its source and place.',
  options: {
    library: libraryOption,
    limit: { kind: 'value', value: 'N', about: 'show at most N articles (20)' },
    json: jsonOption,
  },
  run: async (given, terminal) => {
    const limit = Number(given.value('limit') ?? 20)
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a number from 1.')
    const resources = await configured(given, terminal)
    const named = given.value('library')
    const folder = named === null ? defaultLibrary() : resolve(terminal.folder, named)
    if (!isLibrary(folder)) {
      terminal.note(`dossier: there is no library in ${folder}. \`dossier import\` takes articles into one.`)
      return 1
    }
    const library = openLibrary(folder, { resources: resources.value })
    try {
      if ((await library.recover()) === null && library.pending() > 0) {
        terminal.note(
          'dossier: another import is running; articles that it has just added are not searched yet.',
        )
      }
      const found = library.search(given.positionals.join(' '), limit)
      if (given.flag('json')) {
        await terminal.out(jsonText({ ...found, hits: found.hits.map(jsonHit) }))
        return 0
      }
      const bold = process.stdout.isTTY === true
      await terminal.out(found.hits.map((hit) => `${hitText(hit, bold)}\n\n`).join(''))
      terminal.note(counted(found.total, found.hits.length))
      return 0
    } finally {
      await library.close()
    }
  },
}

function jsonHit({ paragraph, page, ...hit }: LibraryHit) {
  return {
    ...hit,
    locator: paragraph === null ? null : { paragraph, page },
    text: hit.snippet.map((piece) => piece.text).join(''),
  }
}

function hitText(hit: LibraryHit, bold: boolean): string {
  const place = [
    hit.file,
    ...(hit.paragraph === null ? [] : [`¶${hit.paragraph}`]),
    ...(hit.page === null ? [] : [`p. ${hit.page}`]),
  ].join(', ')
  const text = hit.snippet.map((p) => (p.match && bold ? `\u001b[1m${p.text}\u001b[22m` : p.text)).join('')
  return `${hit.title} (${place})\n  ${text}\n  ${hit.sentence ?? hit.source}`
}

function counted(total: number, shown: number): string {
  if (total === 0) return 'Nothing found.'
  const articles = `${grouped(total)} ${total === 1 ? 'article' : 'articles'}`
  return shown < total ? `${articles} found, the best ${shown} shown.` : `${articles} found.`
}
