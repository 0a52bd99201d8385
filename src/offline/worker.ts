/**
 * The service worker as the page sees it: it is registered late, a new build
 * waits until the reader asks for it, and only the tab that asked is reloaded.
 */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { getView, reloadPage } from '#src/state/view-store.ts'
import { keepFormerParts } from './keep-former-parts.ts'
import { isWhole, keepWhole } from './keep-whole.ts'
import { openKept } from './kept-caches.ts'
import { isMetered } from './metered.ts'
import { isNewestBuild } from './part-list.ts'
import { unlessPresenting } from './presenting-lock.ts'

let registration: ServiceWorkerRegistration | null = null
const newBuild = createStore<boolean>(() => false)

/** The kept build has changed under this tab, unless it is this tab's own. */
async function announceBuild(): Promise<void> {
  if (!(await isNewestBuild())) newBuild.setState(true)
}

/** A build waits. Where this tab runs it already, it is taken in silence; where the whole page is kept, it is offered once it is kept whole too. */
async function meetWaiting(): Promise<void> {
  if (await isNewestBuild()) {
    await unlessPresenting(activateWaiting)
    return
  }
  if ((await isWhole()) && !isMetered()) await keepWhole()
  newBuild.setState(true)
}

/** True once a newer build of the app than this tab's is ready on this device. */
export function useNewBuild(): boolean {
  return useStore(newBuild)
}

/** The built page over http(s), in a browser that can; not a frame in somebody else's page. */
function canBeKept(): boolean {
  const framed = getView().embed && window.parent !== window
  return (
    import.meta.env.PROD &&
    import.meta.env.MODE !== 'file' &&
    !framed &&
    'serviceWorker' in navigator &&
    'locks' in navigator
  )
}

function watch({ installing }: ServiceWorkerRegistration): void {
  installing?.addEventListener('statechange', () => {
    // Without a controller it is the first build that this browser keeps, not a new one.
    if (installing.state === 'installed' && navigator.serviceWorker.controller) void meetWaiting()
  })
}

/** True where somebody has emptied the cache of a worker that is there: it would never fill it again. */
async function isGutted({ active }: ServiceWorkerRegistration): Promise<boolean> {
  return active !== null && (await (await openKept('shell')).keys()).length === 0
}

/** Registers the worker. False where the page cannot be kept offline: an old browser, plain http, a blocked storage, a frame. */
export async function startWorker(): Promise<boolean> {
  if (!canBeKept()) return false
  const { serviceWorker } = navigator
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => void announceBuild())
  try {
    const registered = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
    // It stays until its last page is gone; the next visit registers it anew, and so fills the cache.
    if (await isGutted(registered)) {
      await registered.unregister()
      return false
    }
    registration = registered
    if (registered.waiting && serviceWorker.controller) void meetWaiting()
    watch(registered)
    registered.addEventListener('updatefound', () => watch(registered))
    return true
  } catch {
    return false
  }
}

/** Asks the server whether there is a new build; it then installs beside the one in use. Offline nothing happens. */
export async function lookForBuild(): Promise<void> {
  await registration?.update().catch(() => undefined)
}

async function activateWaiting(): Promise<void> {
  const waiting = registration?.waiting
  if (!waiting) return
  await keepFormerParts()
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Windows need one; a worker takes none.
    waiting.postMessage({ type: 'SKIP_WAITING' })
  })
}

/** Takes the new build and reloads this tab, and no other. False, and nothing is changed, where another tab is presenting. */
export async function takeBuild(): Promise<boolean> {
  // Another tab may have taken it already: then this one has only to follow.
  if (!registration?.waiting) return (reloadPage(), true)
  return unlessPresenting(async () => {
    await activateWaiting()
    reloadPage()
  })
}
