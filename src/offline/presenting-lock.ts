const NAME = 'duixian-presenting'

/** Says to all tabs of this browser that this one is presenting, until the function it gives is called or the tab is gone. */
export function holdPresentingLock(): () => void {
  let release = (): void => undefined
  const presenting = new Promise<void>((resolve) => {
    release = resolve
  })
  // Only secure pages have locks; there is no worker in the others either.
  void navigator.locks?.request(NAME, { mode: 'shared' }, () => presenting)
  return release
}

/** Does something that would disturb a presentation. False, and nothing is done, where a tab is presenting. */
export function unlessPresenting(act: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock) await act()
    return lock !== null
  })
}
