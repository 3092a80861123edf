/** A list of phrases written as running text, separated by commas or line ends: easier to read than 40 literals. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
