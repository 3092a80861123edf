import type { Block } from '../../decoded.ts'
import { walkXml } from './walk-xml.ts'

/** What a paragraph style says of a paragraph's role; null where it says nothing. */
export type StyleRoles = ReadonlyMap<string, Block['role'] | null>

interface Style {
  name: string
  basedOn: string | null
  outline: number | null
}

// Built-in style names; Word writes them in English whatever its language (ECMA-376 part 1, 17.7.4.9). The second
// names are LibreOffice's.
const rolesByName: readonly (readonly [RegExp, Block['role']])[] = [
  [/^title$/, 'title'],
  [/^heading \d$/, 'heading'],
  [/^(?:intense )?quote$|^quotations$|^block text$/, 'quote'],
  [/^caption$|^illustration$|^figure$/, 'caption'],
  [/^list\b/, 'list-item'],
  [
    /^(?:header|footer)\b|^toc\b|^table of (?:figures|authorities)|^contents \d|^(?:foot|end)note text$|^index \d/,
    'furniture',
  ],
]

/** Roles of all paragraph styles, by style id; a style without a role of its own takes that of the one it is based on. */
export function styleRoles(stylesPart: Uint8Array): StyleRoles {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  walkXml(stylesPart, {
    open: (name, value) => {
      if (name === 'style') {
        current = { name: '', basedOn: null, outline: null }
        const id = value('styleId')
        if (id !== null && (value('type') ?? 'paragraph') === 'paragraph') styles.set(id, current)
      } else if (current !== null) {
        if (name === 'name') current.name = (value('val') ?? '').toLowerCase()
        if (name === 'basedOn') current.basedOn = value('val')
        if (name === 'outlineLvl') current.outline = Number(value('val'))
      }
    },
    text: () => {},
    close: (name) => {
      if (name === 'style') current = null
    },
  })
  return new Map([...styles.keys()].map((id) => [id, roleOf(id, styles)]))
}

function roleOf(id: string, styles: ReadonlyMap<string, Style>): Block['role'] | null {
  let at: string | null = id
  // A chain of styles is a few long; a loop in a damaged file must end.
  for (let step = 0; at !== null && step < 20; step++) {
    const style: Style | undefined = styles.get(at)
    if (style === undefined) return null
    const named = rolesByName.find(([pattern]) => pattern.test(style.name))
    if (named !== undefined) return named[1]
    if (style.outline !== null && style.outline < 9) return 'heading'
    at = style.basedOn
  }
  return null
}
