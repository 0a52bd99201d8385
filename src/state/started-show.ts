let started: Promise<void> | null = null

/** Brings in the kept show and starts it, once; resolves when `useKeptShow` and the others say what storage holds. */
export function startedShow(): Promise<void> {
  started ??= import('./show-store.ts').then(({ startShow }) => void startShow())
  return started
}
