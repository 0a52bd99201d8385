/** Light, dark, or as the system is: a preference of this browser, not part of the view or of any link. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

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

/** Without data-theme the style sheet itself follows the system (tokens.css), so nothing has to listen to it. */
function apply(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.dataset['theme'] = theme
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

/** Applies the kept preference now (call it before the first render) and when another tab changes it; gives the function that stops. */
export function startTheme(): () => void {
  const read = (event: StorageEvent): void => {
    // A null key: the whole storage was cleared.
    if (event.key === STORAGE_KEY || event.key === null) apply(storedTheme())
  }
  apply(storedTheme())
  window.addEventListener('storage', read)
  return () => window.removeEventListener('storage', read)
}
