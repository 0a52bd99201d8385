declare global {
  interface Window {
    /** Lives in index.html, so that it is there when nothing else of the app is. */
    readonly startAfresh?: () => Promise<boolean>
  }
}

/** True where this page came from what the browser keeps, so that loading it again brings the same. */
export function isKept(): boolean {
  // Not on plain http, nor in tests.
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

/**
 * Drops the app and the ledgers that this browser keeps (settings stay) and opens
 * the page anew from the server: the way out where a kept part is broken. False
 * where the server does not answer: then nothing was dropped.
 */
export async function startAfresh(): Promise<boolean> {
  return (await window.startAfresh?.()) ?? false
}
