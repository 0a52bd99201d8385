/** What jsdom leaves out and the page needs: media queries, dialogs, sizes. */
import '@testing-library/jest-dom/vitest'

window.matchMedia ??= (media: string): MediaQueryList => {
  const list = { matches: false, media, onchange: null, addListener: () => {}, removeListener: () => {} }
  return Object.assign(new EventTarget(), list)
}
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.CSS ??= Object.assign(Object.create(null), { escape: (text: string) => text })
