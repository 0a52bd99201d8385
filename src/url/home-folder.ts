/** The public address as a folder, ending in a slash: what lies beside the page is named from it. A last part without a dot is a folder, as a host would have it. */
export function homeFolder(home: string): string {
  const url = new URL(home)
  url.search = ''
  url.hash = ''
  if (!/(?:\/|\.[^/]*)$/.test(url.pathname)) url.pathname += '/'
  return new URL('.', url).href
}
