import type { shareViewZh } from './zh.ts'

/** The words around sharing and embedding that stand on the page itself, in English. */
export const shareViewEn: typeof shareViewZh = {
  share: 'Share',
  title: 'Share this view',
  openOutside: 'Open in Duixian',
}
