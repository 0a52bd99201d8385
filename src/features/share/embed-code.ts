function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/**
 * The HTML that frames a view in another page: as wide as its place, loaded
 * when it comes near the screen, with a title for screen readers and without
 * any permission. The height is a start: public/embed.html shows how a page
 * follows the content's own.
 */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="640" loading="lazy" style="border: 0"></iframe>`
}
