/** A space that a line may not end with: after «, before » and the other marks and signs, between groups of digits. */
const tied =
  /(?<=«) | (?=[»;:!?%‰€](?![\p{L}\p{N}]))|(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))|(?<= \d{3}) (?=\d{3}(?!\d))/gu

/**
 * Text with no-break spaces where French sets them ("« ainsi »", "5 100", "70 %", "à voir :"), one for each plain
 * space, so that no offset moves. For writers whose lines are broken by another program, as in Word; readers take
 * both kinds of space for the same.
 */
export function tiedSpaces(text: string): string {
  return text.replace(tied, '\u00a0')
}
