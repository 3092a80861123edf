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
  const active = document.activeElement?.closest<HTMLElement>(paneSelector)
  const now = active == null ? -1 : panes.indexOf(active)
  for (let step = 1; step <= panes.length; step += 1) {
    const next = panes[(now + direction * step + panes.length * 2) % panes.length]
    const target = next === undefined ? undefined : homeOf(next)
    if (target === undefined) continue
    target.focus()
    return
  }
}

/** Where the focus goes in a pane; panes lie in panes (the sentence below the briefing), and each keeps its own. */
function homeOf(pane: HTMLElement): HTMLElement | undefined {
  const own = (selector: string) =>
    [...pane.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.closest(paneSelector) === pane && element.checkVisibility(),
    )
  return own('[data-last-focus]') ?? own('[data-home]') ?? own(focusable)
}

/** Remembers, for each pane, what had the focus last; the result stops it. */
export function followFocus(): () => void {
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const pane = target.closest(paneSelector)
    if (pane === null) return
    for (const old of pane.querySelectorAll('[data-last-focus]'))
      if (old.closest(paneSelector) === pane) old.removeAttribute('data-last-focus')
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
