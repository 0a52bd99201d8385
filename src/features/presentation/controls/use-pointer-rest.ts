import { useEffect, useState } from 'react'

const REST_MS = 3000
/** Of the height, from below: a finger there asks for the controls. */
const EDGE_SHARE = 0.15
/** A tap's own click comes a little after the finger has left; it must not press the button that the tap has called up. */
const CLICK_MS = 300

/** True for a touch at the lower edge, where the controls come up. */
export function isAtEdge(y: number): boolean {
  return y > (1 - EDGE_SHARE) * window.innerHeight
}

/** Whether nobody has reached for the controls for a while: no mouse moved, no finger touched the lower edge. A tap that turns the slide leaves them out of the way. */
export function usePointerRest(): boolean {
  const [resting, setResting] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST_MS)
    const wake = () => {
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), REST_MS)
    }
    const onMouse = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && wake()
    const onLift = ({ pointerType, clientY }: PointerEvent) => {
      if (pointerType !== 'touch' || !isAtEdge(clientY)) return
      clearTimeout(timer)
      timer = setTimeout(wake, CLICK_MS)
    }
    window.addEventListener('pointermove', onMouse)
    window.addEventListener('pointerdown', onMouse)
    window.addEventListener('pointerup', onLift)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', onMouse)
      window.removeEventListener('pointerdown', onMouse)
      window.removeEventListener('pointerup', onLift)
    }
  }, [])
  return resting
}
