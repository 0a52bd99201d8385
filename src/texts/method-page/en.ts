import type { methodPageZh } from './zh.ts'
import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** The method page and its rules to choose from, in English. */
export const methodPageEn: typeof methodPageZh = {
  methodLead:
    'Every verdict comes from the numbered rules below. A rule is data: change it, and see at once which items change status.',
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
