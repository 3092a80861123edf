/**
 * Chromium knows no scheme of ours, so a page of `app://bundle/x` is shown to it as `https://bundle.app.stand-in.invalid/x`:
 * also a secure context, and a name that never resolves (RFC 2606), so that nothing can be reached by mistake.
 */
const suffix = '.stand-in.invalid'

/** The address as Chromium gets it. */
export function toChromium(address: string): string {
  const url = new URL(address)
  if (['http:', 'https:', 'about:', 'data:', 'blob:', 'devtools:'].includes(url.protocol)) return address
  return `https://${url.host}.${url.protocol.slice(0, -1)}${suffix}${url.pathname}${url.search}${url.hash}`
}

/** The address as the program gets it. */
export function toProgram(address: string): string {
  const blob = address.startsWith('blob:')
  const text = blob ? address.slice('blob:'.length) : address
  if (!URL.canParse(text)) return address
  const url = new URL(text)
  if (!url.hostname.endsWith(suffix)) return address
  const parts = url.hostname.slice(0, -suffix.length).split('.')
  const scheme = parts.pop()
  return `${blob ? 'blob:' : ''}${scheme}://${parts.join('.')}${url.pathname}${url.search}${url.hash}`
}
