/** Characters as XML character data (XML 1.0, 2.4); quotation marks stay, of which JSON has many. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Characters as the value of an attribute between double quotation marks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;')
}
