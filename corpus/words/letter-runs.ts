/** Latin letters with their accents: Basic Latin, Latin-1, Latin Extended-A and -B, Additional, combining marks. */
export function isLetter(code: number): boolean {
  if (code < 0x41) return false
  if (code <= 0x5a) return true
  if (code < 0x61) return false
  if (code <= 0x7a) return true
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00)
}
