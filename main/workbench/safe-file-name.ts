/**
 * A file name made from a title: what file systems forbid is replaced, names that Windows reserves are changed, and
 * the length stays below what every file system takes.
 */
export function safeFileName(title: string, extension: string): string {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
  const clean = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim()
  const name = clean === '' ? 'Briefing' : reserved.test(clean) ? `${clean}_` : clean
  return `${name}.${extension}`
}
