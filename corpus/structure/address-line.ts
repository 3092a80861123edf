const labelled =
  /^(?:(?:original )?(?:source|link|url|address|article|permalink)|lien(?: (?:original|vers l['’]article|source))?|adresse|(?:retrieved|downloaded|available|accessed) (?:from|at|on)|(?:consulté|disponible|récupéré|à lire) sur|view (?:the )?original(?: article)?(?: at)?|(?:originally|first) published (?:at|on))\s*:?\s*(?<url>https?:\/\/\S+)$/i
const bare = /^[<([]?(?<url>https?:\/\/[^\s<>)\]]+)[>)\]]?\.?$/i

/** The web address that a line consists of, its label aside ("Source: https://…"), or null. */
export function addressLineOf(line: string): string | null {
  if (!line.includes('://') || line.length > 400) return null
  return (bare.exec(line) ?? labelled.exec(line))?.groups?.url ?? null
}
