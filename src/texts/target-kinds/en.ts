import type { targetKindsZh } from './zh.ts'

/** The kinds of targets for the method page, in English. */
export const targetKindsEn: typeof targetKindsZh = {
  title: 'Kinds of targets',
  lead: 'The same number is met by different things, as it is worded; and progress is seen differently, as it is counted. So each item says first how the number is meant, then what kind of number it is.',
  columns: { written: 'Written as', met: 'Met when', shown: 'Shown as' },
  kinds: {
    floor: {
      name: 'Floor',
      written: 'at least, or more, reaching',
      met: 'The number is reached or passed; just equal is enough.',
      shown: 'The bare number, without “at least”.',
    },
    above: {
      name: 'More than',
      written: 'more than, to pass, growth above zero',
      met: 'The figure lies above the number; just equal is not enough.',
      shown: '“more than 10 billion yuan”.',
    },
    ceiling: {
      name: 'Ceiling',
      written: 'at most, kept within, below',
      met: 'It still holds at the deadline. Not broken half-way means kept so far, no more.',
      shown: 'A target line, on which side of it the figure lies, and how far off.',
    },
    about: {
      name: 'About',
      written: 'about 5%, about 3%',
      met: 'From 95% of what is to grow, up to 105% of what is to fall; doing better is no miss. What is to stay: within 5% on both sides.',
      shown: '“about 5%”; a figure that only this word lets pass says so.',
    },
    range: {
      name: 'Range',
      written: '4.5% to 5%',
      met: 'From the end that comes first; beyond the range is met too. What is to stay must lie between both ends.',
      shown: '“4.5% to 5%”, a band in the chart; outside it, the distance from the nearer end.',
    },
    hold: {
      name: 'To be kept',
      written: 'kept at, stable at, not below (a red line)',
      met: 'It is still kept at the deadline. Until then kept is on track, and broken is judged by how far.',
      shown: 'A target line, and no % of target.',
    },
    yearlyRate: {
      name: 'Yearly rate',
      written: 'growth of 5%, prices up 3%, unemployment of 5.5%, good air on 95% of days',
      met: 'By the figure of the whole year (or of the part that the target names) and by no other. A quarter or a half year speaks for itself alone: neither met nor missed.',
      shown:
        'The part of the year, and how many points above or below the target; no % of target, no expected progress, no extrapolation.',
    },
    flow: {
      name: 'Per year',
      written: '1.1 million new jobs, a trillion yuan invested, 12.85 million tonnes of grain',
      met: 'As soon as the year’s sum reaches it, even early.',
      shown: '% of target against expected progress, from 0 on each 1 January.',
    },
    cumulative: {
      name: 'Cumulative',
      written: '5 million mu in five years, 100 projects in three',
      met: 'As soon as the sum since the start reaches it.',
      shown: '% of target against expected progress, from 0.',
    },
    level: {
      name: 'Level',
      written: '350,000 by 2025, doubled, brought down to 20 µg/m³',
      met: 'It is reached by then; what is to fall has fallen so far.',
      shown:
        'How much of the way from the start lies behind, against expected progress. Without a stated start both ends are taken.',
    },
    share: {
      name: 'Share or intensity',
      written: '16% of GDP, 16% below 2020',
      met: 'It is reached by then.',
      shown: 'Like a level; without a stated start there is neither expected progress nor verdict.',
    },
    steps: {
      name: 'Steps',
      written: 'begun by June, open by the end of the year',
      met: 'Every step is reported completed.',
      shown: 'Steps due and steps reached. Where nothing was reported it says so, and never 0.',
    },
    direction: {
      name: 'Direction',
      written: 'above the national average, in step with the nation, steadily better, among the first',
      met: 'Nothing to check, no verdict. Written with a number (1 point above the nation, as a difference) it can be judged.',
      shown: 'The latest progress and its date.',
    },
  },
}
