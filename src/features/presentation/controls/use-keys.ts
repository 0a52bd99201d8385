import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { readPresentationKey, type PresentationAction } from './keys.ts'

/** Digits typed without Enter are given up after this long. */
const DIGITS_MS = 4000

/** True where a key belongs to what has the focus: a field, an open dialog, or (space, and Enter without a number before it) a button or link. */
function isTaken(event: KeyboardEvent, digits: string): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  if (target.closest('input:not([type=checkbox], [type=radio]), select, textarea, dialog')) return true
  if (target.closest('input') && /^(?:Arrow| )/.test(event.key)) return true
  const isGo = event.key === 'Enter' && digits !== ''
  return !isGo && (event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary') !== null
}

/** Hands the keys of the whole window to `onAction` while `on`; gives the digits typed so far. A key held down turns a slide only once the one before it was painted. */
export function usePresentationKeys(on: boolean, onAction: (action: PresentationAction) => void): string {
  const [digits, setDigits] = useState('')
  const painting = useRef(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isTaken(event, digits)) return
    const reading = readPresentationKey({ key: event.key, shift: event.shiftKey }, digits)
    if (reading.action === null && reading.digits === digits) return
    event.preventDefault()
    if (event.repeat && painting.current) return
    setDigits(reading.digits)
    if (reading.action === null) return
    painting.current = true
    onAction(reading.action)
    // The first frame is drawn after its callback, so the second comes when the slide is seen.
    requestAnimationFrame(() => requestAnimationFrame(() => (painting.current = false)))
  })
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [on])
  useEffect(() => {
    if (digits === '') return undefined
    const timer = setTimeout(() => setDigits(''), DIGITS_MS)
    return () => clearTimeout(timer)
  }, [digits])
  return digits
}
