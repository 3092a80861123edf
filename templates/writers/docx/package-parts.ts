/** The parts of an Office package by their names, without a leading slash: text, or bytes of pictures and fonts. */
export type Parts = Map<string, string | Uint8Array>

const decoder = new TextDecoder()

/** The text of a part; empty where there is none. */
export function partText(parts: Parts, name: string): string {
  const part = parts.get(name) ?? ''
  return typeof part === 'string' ? part : decoder.decode(part)
}

/** Puts a part of text. */
export function putText(parts: Parts, name: string, text: string): void {
  parts.set(name, text)
}

/** Rewrites a part of text; a part that is missing stays missing. */
export function editText(parts: Parts, name: string, change: (text: string) => string): void {
  if (parts.has(name)) putText(parts, name, change(partText(parts, name)))
}

/** Adds a relationship to a part's list of them; `id` is unique in that list. */
export function addRelationship(
  parts: Parts,
  list: string,
  relationship: { readonly id: string; readonly type: string; readonly target: string },
): void {
  const entry = `<Relationship Id="${relationship.id}" Type="${relationship.type}" Target="${relationship.target}"/>`
  const text = partText(parts, list)
  putText(
    parts,
    list,
    text === ''
      ? `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entry}</Relationships>`
      : text.replace(/<\/Relationships>|\/>(?=\s*$)/, (end) =>
          end === '/>' ? `>${entry}</Relationships>` : `${entry}</Relationships>`,
        ),
  )
}

/** Says of what type a part is. */
export function addContentType(parts: Parts, part: string, type: string): void {
  editText(parts, '[Content_Types].xml', (text) =>
    text.includes(`PartName="/${part}"`)
      ? text
      : text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  )
}
