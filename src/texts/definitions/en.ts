import type { definitionsZh } from './zh.ts'

/** What each word of texts/words means, in English. */
export const definitionsEn: typeof definitionsZh = {
  verdicts: {
    met: 'The latest figure reaches the target.',
    'on-track': 'Progress from the baseline is at or above what time elapsed would ask.',
    'slightly-behind': 'Progress from the baseline is a little below the expected progress.',
    behind: 'Progress from the baseline is clearly below the expected progress.',
    'far-behind': 'Progress from the baseline is far below the expected progress.',
    overdue:
      'The deadline has passed, and a figure from that day or later falls short. One of the two ways of being overdue; it is a verdict, so it counts as judged.',
    'overdue-unverified':
      'The deadline has passed, and no figure from that day or later has been seen. The other way of being overdue; whether it was met is not known, so it counts among what cannot be judged.',
    'too-early': 'Only just begun: little progress could be expected yet.',
    unjudged:
      'What is public is not enough for a verdict; each time the reason is named. What is overdue, unverified, is one of these.',
    closed: 'Ended or no longer followed; the item says why.',
  },
  reasons: {
    'no-number': {
      meaning: 'The commitment gives no number to check, or one without saying what would satisfy it.',
      remedy:
        'A published number or dated steps, or word on what would satisfy the number given, would allow a verdict.',
    },
    'no-report': {
      meaning: 'No public progress figure has been found.',
      remedy: 'One dated progress figure would allow a verdict.',
    },
    'no-deadline': {
      meaning: 'The source does not say by when, or gives a span whose two ends lead to different verdicts.',
      remedy: 'A deadline would allow the expected progress to be worked out.',
    },
    'no-baseline': {
      meaning: 'The starting value is unknown, so progress from it cannot be worked out.',
      remedy: 'The starting value and its date would allow a verdict.',
    },
    silent: {
      meaning: 'Several reports in a row are missing: the last figure is too old to tell how things stand.',
      remedy: 'A new progress figure would restore the verdict.',
    },
    'not-defined': {
      meaning: 'The chosen rule does not say what a gap of this size means.',
      remedy: 'Choose another rule, or ask the rule’s author to fill the hole.',
    },
  },
  kinds: {
    measured: 'Has a number to check.',
    milestone: 'No overall number, but steps that can be checked one by one.',
    direction: 'Neither a number to check nor steps: followed, never judged.',
  },
  freshness: {
    fresh: 'The latest figure is within the agreed reporting interval.',
    due: 'One report has been missed.',
    silent: 'Several reports in a row have been missed.',
  },
  deciding: {
    baseline: 'Knowing the starting value would decide.',
    deadline: 'Knowing which end of the deadline holds would decide.',
    figure: 'An exact figure, without “nearly” or “about”, would decide.',
  },
}
