/** Light, dark, or as the system is: a preference of this browser, not part of the view or of any link. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What a person can choose. */
export const THEMES = ['system', 'light', 'dark'] as const
/** `system` follows prefers-color-scheme. */
export type Theme = (typeof THEMES)[number]

const STORAGE_KEY = 'duixian-theme'
const store = createStore<{ readonly theme: Theme }>(() => ({ theme: 'system' }))

/** Storage throws where it is blocked (private windows, sandboxed frames, some file:// pages): then the choice lasts as long as the page. */
function whereAllowed<T>(access: (storage: Storage) => T, otherwise: T): T {
  try {
    return access(window.localStorage)
  } catch {
    return otherwise
  }
}

function storedTheme(): Theme {
  const text = whereAllowed((storage) => storage.getItem(STORAGE_KEY), null)
  return THEMES.find((theme) => theme === text) ?? 'system'
}

/** From when on the system's changes are followed. */
const LISTEN_MS = 1000
const DARK = '(prefers-color-scheme: dark)'

function apply(theme: Theme): void {
  const dark = theme === 'system' ? window.matchMedia(DARK).matches : theme === 'dark'
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  store.setState({ theme })
}

/** The preference, redrawn when it changes. */
export function useTheme(): Theme {
  return useStore(store, (state) => state.theme)
}

/** Sets and keeps the preference. */
export function setTheme(theme: Theme): void {
  apply(theme)
  whereAllowed((storage) => storage.setItem(STORAGE_KEY, theme), undefined)
}

/** Applies the kept preference now (call it before the first render), and again when the system or another tab changes it; gives the function that stops. */
export function startTheme(): () => void {
  const system = window.matchMedia(DARK)
  const onSystem = (): void => apply(store.getState().theme)
  const onStorage = (event: StorageEvent): void => {
    // A null key: the whole storage was cleared.
    if (event.key === STORAGE_KEY || event.key === null) apply(storedTheme())
  }
  apply(storedTheme())
  // Not now: to listen to a query the browser works out all styles of the page.
  const listening = setTimeout(() => {
    system.addEventListener('change', onSystem)
    onSystem()
  }, LISTEN_MS)
  window.addEventListener('storage', onStorage)
  return () => {
    clearTimeout(listening)
    system.removeEventListener('change', onSystem)
    window.removeEventListener('storage', onStorage)
  }
}
