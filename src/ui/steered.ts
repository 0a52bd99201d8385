/** A browser that a program steers or started: it prints or photographs the page as soon as the page says that it is drawn. */
export function isSteered(): boolean {
  if (typeof navigator === 'undefined') return false
  return navigator.webdriver || navigator.userAgent.includes('HeadlessChrome')
}
