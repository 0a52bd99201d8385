/* The package says nothing of its types. */
declare module 'wawoff2' {
  /** A WOFF2 font as the plain font that was packed in it. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>
}
