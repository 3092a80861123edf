/** Line icons on a 16 px grid, drawn for this program; always beside a label or with a tooltip. */
const paths = {
  undo: 'M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 4 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H9',
  add: 'M8 3v10M3 8h10',
  close: 'm4 4 8 8m0-8-8 8',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  left: 'm10 4-4 4 4 4',
  right: 'm6 4 4 4-4 4',
  minus: 'M3 8h10',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  settings: 'M2 5h7m4 0h1M2 11h1m4 0h7M9 5a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM3 11a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
  source: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 11h4',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3',
  widen: 'M3 4h10M3 8h10M3 12h10',
  narrow: 'M3 4h10M6 8h7M3 12h6',
  drag: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.5m0 2v.01',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  leftPane: 'M2 3h12v10H2zM6 3v10',
  rightPane: 'M2 3h12v10H2zM10 3v10',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9',
  export: 'M8 10V2m0 0L5 5m3-3 3 3M3 9v5h10V9',
} as const

export type IconName = keyof typeof paths

/** One icon; it says nothing to a screen reader, its label does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={`icon icon-${name}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'drag' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
