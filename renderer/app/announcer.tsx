import { useEffect, useState } from 'react'

/** Says to screen readers what `announce` was given; by itself, so that saying it draws nothing else again. */
export function Announcer() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) setSaid(String(event.detail))
    }
    document.addEventListener('dossier:announce', hear)
    return () => document.removeEventListener('dossier:announce', hear)
  }, [])
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  )
}
