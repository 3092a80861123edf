const addressMark =
  /:\/\/|www\.|@|\.(?:com|org|net|fr|int|gov|edu|info|ml|ru|uk|eu|io)\b|[#_\\]|[\p{L}\d]\/[\p{L}\d]+\//iu

/** True if the stretch lies in a web or mail address, a file path, a hashtag or a handle: those are not prose. */
export function insideAddress(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < 120 && !/\s/.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < 120 && !/\s/.test(text.charAt(to))) to++
  return addressMark.test(text.slice(from, to))
}
