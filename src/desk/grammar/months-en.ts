/** English names of months. */

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WORDS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?'

/** Source of a pattern with one group, `month`. */
export const MONTH = `(?<month>${WORDS})\\b\\.?`
/** The same with a group that has no name. */
export const MONTH_GROUP = `(${WORDS})\\b\\.?`

/** 1 of January; 0 of what is none. */
export function monthOf(name = ''): number {
  return NAMES.indexOf(name.charAt(0).toUpperCase() + name.slice(1, 3).toLowerCase()) + 1
}
