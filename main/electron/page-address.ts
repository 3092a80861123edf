/** The scheme and host that the page is served under; a scheme of its own, so that no `file:` privilege applies. */
export const pageScheme = 'app'
export const pageOrigin = `${pageScheme}://bundle`
export const pageAddress = `${pageOrigin}/index.html`

/** True for a URL of the program's own page and its files. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`)
}
