/** `navigator.connection` is not everywhere, nor in TypeScript's library. */
function connection(key: 'saveData' | 'type'): unknown {
  const found: unknown = Reflect.get(navigator, 'connection')
  return typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
}

/** The reader asked his browser to save data. */
export function savesData(): boolean {
  return connection('saveData') === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
}

/** Each byte may cost the reader something, as far as the browser says: then nothing is fetched that he did not ask for. */
export function isMetered(): boolean {
  return savesData() || connection('type') === 'cellular'
}
