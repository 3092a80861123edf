import type * as E from 'electron'

type Item = E.MenuItemConstructorOptions
let bar: readonly Item[] = []

/** A menu is kept as the template it was built from. */
export const Menu = {
  buildFromTemplate: (template: Item[]) => ({ template }) as unknown as E.Menu,
  setApplicationMenu: (menu: E.Menu | null) => {
    bar = (menu as unknown as { readonly template: readonly Item[] } | null)?.template ?? []
  },
} satisfies Partial<typeof E.Menu>

function below(item: Item): readonly Item[] {
  return Array.isArray(item.submenu) ? item.submenu : []
}

function everyItem(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...everyItem(below(item))])
}

/** Clicks the item with this id or label. @throws Error when the menu has none, or it is greyed out */
export function clickMenu(idOrLabel: string): void {
  const item = everyItem(bar).find((i) => i.id === idOrLabel || i.label === idOrLabel)
  if (item === undefined) throw new Error(`stand-in: the menu has no item ${idOrLabel}`)
  if (item.enabled === false) throw new Error(`stand-in: ${idOrLabel} is greyed out`)
  item.click?.(undefined as never, undefined, undefined as never)
}

/** Labels and shortcuts of the whole menu, for a test to read. */
export function menuOutline(): readonly { readonly label: string; readonly accelerator: string | null }[] {
  return everyItem(bar).map((i) => ({ label: i.label ?? '', accelerator: i.accelerator ?? null }))
}
