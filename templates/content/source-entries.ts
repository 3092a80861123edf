import type { Source } from '../../corpus/index.ts'
import { about, label } from '../document/build.ts'
import type { BlockOf, Inline, SourceEntry } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { sourceDate } from './locators.ts'

/** Hex digits of a SHA-256 that are printed: enough to tell the sources of a library apart, short enough to read. */
const shortDigest = 12

/**
 * A source as the list of sources prints it. Full: a line for the title, one for who and when, one for the file and its
 * hash. Short, for papers with a page limit: all in one line, without other names and without the
 * file's, which the hash stands for.
 */
export function sourceEntry(
  source: Source,
  labels: Labels,
  form: BlockOf<'source-list'>['form'],
): SourceEntry {
  const who = [source.author, source.publisher ?? labels.noPublisher].filter((s) => s !== null)
  const also =
    form === 'short' || source.also.length === 0 ? [] : [` (${labels.alsoNamed} ${source.also.join(', ')})`]
  const title = about(source.title, source.id, 'strong')
  const origin: readonly Inline[] = [
    about(`${who.join(', ')}${also.join('')}`, source.id),
    label(', '),
    about(sourceDate(source, labels, form === 'short' ? 'short' : 'full'), source.id),
    label('.'),
  ]
  const digest: readonly Inline[] = [
    label(`${labels.digest}\u00a0`, 'quiet'),
    about(source.sha256.slice(0, shortDigest), source.id, 'quiet', 'code'),
  ]
  const children: readonly (readonly Inline[])[] =
    form === 'short'
      ? [[title, label(' · '), ...origin, label(' '), ...digest]]
      : [[title], origin, [about(source.file, source.id, 'quiet'), label(' · ', 'quiet'), ...digest]]
  const { id, sha256, file, format, reader, language, publisher, author, published } = source
  return {
    id,
    sha256,
    file,
    format,
    reader,
    language,
    title: source.title,
    publisher,
    also: source.also,
    author,
    published,
    children,
  }
}
