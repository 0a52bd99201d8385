/** A file of these pieces of text, encoded piece by piece: a long text at once would block the page. */
export function* blobOf(pieces: readonly string[], type: string): Generator<void, Blob> {
  const blobs: Blob[] = []
  for (const piece of pieces) {
    blobs.push(new Blob([piece]))
    yield
  }
  return new Blob(blobs, { type })
}
