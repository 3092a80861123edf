import type { Source } from '../corpus/index.ts'

/** What names a source and says where it is from: how each list of sources begins, in the window as in `--json`. */
export function sourceHead(source: Source) {
  const { id, sha256, file, format, reader, language, title, publisher } = source
  return { id, sha256, file, format, reader, language, title, publisher }
}
