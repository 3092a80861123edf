/** Every part of the window that F6 goes to carries this attribute. */
const paneSelector = '[data-pane]'
const focusable =
  'button:not([disabled]), [href], input:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/**
 * Moves the focus to the next pane (or the one before), to where it was in that pane last if that is still there.
 * Panes that are closed are passed over.
 */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(paneSelector)].filter((p) => p.offsetWidth > 0)
  const now = panes.findIndex((p) => p.contains(document.activeElement))
  const next = panes[(now + direction + panes.length) % panes.length]
  if (next === undefined) return
  const last = next.querySelector<HTMLElement>('[data-last-focus]')
  const target =
    last ?? next.querySelector<HTMLElement>('[data-home]') ?? next.querySelector<HTMLElement>(focusable)
  target?.focus()
}

/** Remembers, for each pane, what had the focus last; the result stops it. */
export function followFocus(): () => void {
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const pane = target.closest(paneSelector)
    if (pane === null) return
    for (const old of pane.querySelectorAll('[data-last-focus]')) old.removeAttribute('data-last-focus')
    target.setAttribute('data-last-focus', '')
  }
  document.addEventListener('focusin', note)
  return () => document.removeEventListener('focusin', note)
}

/** Puts the focus into the library's search field once it is drawn. */
export function focusSearch(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#library-search')?.focus()),
  )
}
