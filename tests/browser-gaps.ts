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

/* Its Blob has bytes, but no stream of them. */
if (!('stream' in Blob.prototype))
  Object.defineProperty(Blob.prototype, 'stream', {
    value(this: Blob) {
      const bytes = this.arrayBuffer()
      return new ReadableStream<Uint8Array>({
        async start(controller) {
          controller.enqueue(new Uint8Array(await bytes))
          controller.close()
        },
      })
    },
  })
