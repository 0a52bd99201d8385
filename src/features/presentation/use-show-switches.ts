import { useEffect } from 'react'
import { lendSwitches } from '#src/state/presentation-settings.ts'
import type { Show } from '#src/url/show.ts'

/** A show that is played brings its own switches, for as long as it is played. */
export function useShowSwitches(show: Show | null): void {
  const switches = show?.switches
  useEffect(() => switches && lendSwitches(switches), [switches])
}
