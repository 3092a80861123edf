import type { Source } from '../../corpus/index.ts'
import { about, label } from '../document/build.ts'
import type { Inline, SourceEntry } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { sourceDate } from './locators.ts'

/** Hex digits of a SHA-256 that are printed: enough to tell the sources of a library apart, short enough to read. */
const shortDigest = 12

/** A source as the list of sources prints it: title; who and when; which file it was, and its hash. */
export function sourceEntry(source: Source, labels: Labels): SourceEntry {
  const who = [source.author, source.publisher ?? labels.noPublisher].filter((s) => s !== null)
  const also = source.also.length === 0 ? [] : [` (${labels.alsoNamed} ${source.also.join(', ')})`]
  const children: readonly (readonly Inline[])[] = [
    [about(source.title, source.id, 'strong')],
    [
      about(`${who.join(', ')}${also.join('')}`, source.id),
      label(', '),
      about(sourceDate(source, labels), source.id),
      label('.'),
    ],
    [
      about(source.file, source.id, 'quiet'),
      label(` · ${labels.digest} `, 'quiet'),
      about(source.sha256.slice(0, shortDigest), source.id, 'quiet', 'code'),
    ],
  ]
  const { id, sha256, file, format, reader, language, title, publisher, author, published } = source
  return {
    id,
    sha256,
    file,
    format,
    reader,
    language,
    title,
    publisher,
    also: source.also,
    author,
    published,
    children,
  }
}
