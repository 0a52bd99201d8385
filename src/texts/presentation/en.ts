import { formatCount } from '#src/numbers/number.ts'
import type { presentationZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the stage's controls say, in English. */
export const presentationEn: typeof presentationZh = {
  slide: 'slide',
  place: (place, total) => `${n(place)} / ${n(total)}`,
  announce: (place, total, name) => `Slide ${n(place)} of ${n(total)}: ${name}`,
  controls: 'Presentation controls',
  previous: 'Previous',
  next: 'Next',
  list: 'Contents',
  listTitle: 'Go to',
  listSearch: 'Find by name or number',
  listNone: 'No slide matches.',
  listMore: (count) => `${n(count)} more; type a name to narrow them down`,
  black: 'Black',
  blackHint: 'The screen is black; any key brings the same slide back, a number and Enter goes to that one',
  play: 'Autoplay',
  pause: 'Pause',
  screen: 'Full screen',
  leaveScreen: 'Leave full screen',
  speaker: 'Speaker window',
  speakerOpened: 'Move the speaker window to the other screen, then press F here for full screen.',
  speakerBlocked: 'The browser blocked the new window. Allow pop-ups for this page and press again.',
  options: 'Display',
  optionsTitle: 'What slides show',
  switches: { filters: 'Filters', furniture: 'Head line and numbers', qr: 'QR code', source: 'Source line' },
  theme: 'Background',
  themes: { dark: 'Dark', light: 'Light' },
  scale: 'Text size',
  interval: 'Autoplay interval',
  seconds: (count) => `${n(count)} s`,
  check: 'Projector check',
  leave: 'End',
  /** Of a long selection. */
  choice: {
    title: (count: string) => `${count}: which of them this time?`,
    all: 'All of them',
    soon: 'Due soon or overdue',
    measured: 'With a figure to check',
    first: 'The first few',
    hints: [
      'Keyboard: press the number, or arrows and Enter.',
      'Clicker: back goes to another choice, next takes it.',
      'When the presentation ends, the filters are as they were.',
    ],
  },
  names: {
    cover: 'Cover',
    overview: 'Overview',
    region: 'By region',
    sector: 'By sector',
    changes: 'What changed',
    closing: 'QR code and address',
  },
}
