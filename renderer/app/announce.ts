/** Says something to a screen reader that is not to be seen: a passage moved, a sentence included. */
export function announce(text: string): void {
  document.dispatchEvent(new CustomEvent('dossier:announce', { detail: text }))
}
