import type { offlineZh } from './zh.ts'

/** What the notices about new builds, new editions and kept copies say, in English. Same shape as zh.ts. */
export const offlineEn: typeof offlineZh = {
  newBuild: 'There is a new version of this app. Taking it opens this page again, at the same view.',
  takeBuild: 'Use the new version',
  presenting: 'Another tab is presenting. So as not to disturb it, take the new version when it has finished.',
  newEdition: (next, shown) => `The ledger has a new edition, ${next} (you are reading ${shown}).`,
  takeEdition: 'Use it',
  notTaken: 'The new edition could not be fetched; this one stays. Try again later.',
  kept: (shown) => `The server did not answer. This is the edition of ${shown}, kept on this device.`,
  later: 'Later',
  understood: 'Understood',
  afresh: 'Clear what this device keeps and open again from the server',
  keepWhole: (sent, bytes) => `Keep all for offline use (about ${sent} to download, ${bytes} kept)`,
  keeping: 'Keeping it on this device…',
  keptWhole: 'All is kept on this device and opens without a network',
  keepFailed: (sent) => `${sent} did not come. Connect to the network and try again`,
  notKept:
    'Without a network this device opens only what was opened on it before. Connect to the network and open this again; to have everything without one, first use “Keep all for offline use” at the foot of the page.',
  unreached: 'The server did not answer, so nothing was cleared. Connect to the network and try again.',
}
