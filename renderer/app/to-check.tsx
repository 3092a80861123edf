import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Diagnostic } from '../../main/contract.ts'
import { DiagnosticList } from './diagnostic-list.tsx'
import { useWords } from './workspace-context.ts'

/** How much is to be checked before the briefing goes out; opens as a list above the status bar, with jumps. */
export function ToCheck({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  if (diagnostics.length === 0) return null
  const label = words.status.toCheck(diagnostics.length)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from any of its buttons
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) setOpen(false)
      }}
    >
      {open ? (
        <section className="to-check" aria-label={label}>
          <DiagnosticList diagnostics={diagnostics} />
        </section>
      ) : null}
      <Button className="link-button warning-text" aria-expanded={open} onPress={() => setOpen(!open)}>
        {label}
      </Button>
    </div>
  )
}
