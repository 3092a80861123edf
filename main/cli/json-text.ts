/**
 * A value as a command prints it with `--json`: two spaces, a line end last. The French of messages is for the window;
 * the command line speaks English.
 */
export function jsonText(value: unknown): string {
  const english = (key: string, item: unknown) => (key === 'messageFr' ? undefined : item)
  return `${JSON.stringify(value, english, 2)}\n`
}
