import { useEffect, useState } from 'react'

/** True once `value` has been true for `delay` milliseconds: nothing flickers for work that is done sooner. */
export function useSettled(value: boolean, delay: number): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (!value) {
      setSettled(false)
      return undefined
    }
    const timer = setTimeout(() => setSettled(true), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}
