/** What the closed sets of a record are called, in English. */
import type { recordWordsZh } from './zh.ts'

export const recordWordsEn: typeof recordWordsZh = {
  bases: {
    stock: { word: 'Level', meaning: 'The size on a given day.' },
    cumulative: { word: 'Cumulative', meaning: 'Adds up from the start.' },
    'annual-flow': { word: 'Per year', meaning: 'Starts again each 1 January.' },
    rate: { word: 'Rate', meaning: 'A share, ratio or intensity.' },
    'annual-rate': {
      word: 'Yearly rate',
      meaning:
        'Growth on the year, or an average of the year, such as “growth of about 5%”. It is to be kept all year and does not pile up; only a figure of the whole year can say that it was met or missed.',
    },
  },
  firmness: {
    stated: { word: 'Stated', meaning: 'Said in a speech or reported in the press.' },
    planned: { word: 'Planned', meaning: 'Written into a published plan.' },
    contracted: { word: 'Contracted', meaning: 'There is a public contract or agreement.' },
    'in-law': { word: 'In law', meaning: 'Required by law or by a binding target.' },
  },
  standings: {
    'self-reported': { word: 'Self-reported', meaning: 'Published by the responsible unit itself.' },
    official: { word: 'Official', meaning: 'Published by a government body.' },
    'third-party': { word: 'Third party', meaning: 'Checked or counted by an independent body.' },
    press: { word: 'Press', meaning: 'Reported by the press without naming who counted.' },
  },
  organisationKinds: {
    national: 'National body',
    province: 'Provincial body',
    city: 'City body',
    county: 'County body',
    enterprise: 'Enterprise',
    research: 'Research body',
  },
  sourceKinds: {
    speech: 'Speech',
    press: 'Press',
    official: 'Government',
    company: 'Company',
    mirror: 'Mirror',
  },
  strengths: {
    A: { word: 'Solid', meaning: 'On the publisher’s own page (or a stored copy of it), or several sources agree.' },
    B: {
      word: 'To be checked',
      meaning:
        'Seen through a mirror or a retelling, or its publisher is not known; the original is still to be checked.',
    },
    C: { word: 'Lead only', meaning: 'Weak source, not used as progress.' },
  },
  ruleBases: {
    points: {
      word: 'Percentage points',
      meaning: 'Bands by how many points progress from baseline is from the expected progress.',
    },
    relative: { word: 'Relative', meaning: 'Bands by progress from baseline as a share of the expected progress.' },
    growth: { word: 'Growth', meaning: 'Bands by how far the present pace would get by the deadline.' },
  },
  ruleCalendars: {
    months: 'Counted in whole months',
    days: 'Counted in days',
  },
  yesNo: { yes: 'Yes', no: 'No' },
}
