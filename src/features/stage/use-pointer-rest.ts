import { useEffect, useState } from 'react'

const REST_MS = 3000

/** Whether the pointer has not moved for a while: then it and the controls are out of the way. */
export function usePointerRest(): boolean {
  const [resting, setResting] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST_MS)
    const wake = () => {
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), REST_MS)
    }
    window.addEventListener('pointermove', wake)
    window.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
    }
  }, [])
  return resting
}
