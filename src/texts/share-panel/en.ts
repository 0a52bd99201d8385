import type { sharePanelZh } from './zh.ts'

/** The words of the share panel, in English. */
export const sharePanelEn: typeof sharePanelZh = {
  receipt: 'Copy link (figures fixed)',
  receiptHint: (date) => `Opened later it still shows the figures as of ${date}, and says what has changed since.`,
  live: 'Copy link (stays current)',
  liveHint: 'Opened later it shows the figures of that day.',
  sentence: 'Copy the sentence and the link',
  native: 'Send to another app',
  nativeFailed: 'The system’s share panel did not open. Copy a link instead.',
  noAddress:
    'This page was opened from a file, so there is no address to share. Ask whoever runs it to set home in ledgers/index.json.',
  qrHint: 'Scanned with a phone, it opens exactly this view, its figures fixed as well.',
  qrTooLong: 'There are too many conditions for a QR code to hold the address. Copy the link instead.',
  enlarge: 'Enlarge the QR code',
  bigTitle: 'Scan to open this view',
  embed: 'Embed in a page',
  embedHint:
    'Put this code into a web page to show this view there, without header and filters. Its figures follow the ledger; a chosen as-of day stays.',
  embedCode: 'Embed code',
  copyEmbed: 'Copy the embed code',
  embedExample: 'Example page: a frame as tall as its content',
}
