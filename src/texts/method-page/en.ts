import type { methodPageZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** The method page and its rules to choose from, in English. */
export const methodPageEn: typeof methodPageZh = {
  methodLead:
    'Every verdict comes from the numbered rules below. A rule is data: change it, and see at once which items change status.',
  glossaryTitle: 'Glossary',
  glossaryLead: 'The words of every page, each with one name and one meaning, in both languages.',
  glossary: {
    verdicts: 'Statuses',
    reasons: 'Why something cannot be judged',
    kinds: 'Kinds of commitment',
    reaches: 'How far a promise can be checked',
    freshness: 'Age of the figures',
    bases: 'How it is counted',
    firmness: 'How firm the promise is',
    standings: 'Who reports',
    strengths: 'How solid a source is',
    ruleBases: 'What a rule lays its bands along',
  },
  lensTitle: 'Another yardstick',
  lensLead:
    'Cities publish different traffic-light rules. Choose one and see how many items it would judge differently.',
  lensChanges: (count) => (count === 0 ? 'No change' : count === 1 ? '1 item changes' : `${n(count)} items change`),
  lensWhich: 'Which ones',
  lensCurrent: 'Rule in use',
  lensUse: 'Use this rule',
  lensCounts: 'Items by status',
  rulesTitle: 'Numbered rules',
  ruleSource: (title) => `Source: ${title}`,
}
