/**
 * What says in an English sentence that a figure is undertaken: E21. A word of intent or a verb of doing before it, in
 * its own part of the sentence; or a time of its own beside what has no verb. What others ask for, how large something
 * is and how things stand have none of these.
 */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { DOES_EN, DOING, STATES_EN } from './mood-words.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What a law or somebody else asks for, says or expects. */
const OF_OTHERS =
  /\b(?:directive|law|legislation|regulations?|statute|treaty|guidelines?|national target|department[’']s target|government[’']s target)s?\b[^.;]*$|\b(?:requires?|demands?|assumes?|forecasts?|projects|estimates?|calculates?|(?:has|have) said|proposed that|permits us|(?:is|are) (?:bound|obliged|required) by|heads? of state|think tanks?|economists?|experts?|the (?:weather|statistics?) (?:service|office|bureau))\b[^.;]*$/i
/** Right before a figure: how large, how much, or what it is compared with. */
const SIZE =
  /(?:\b(?:(?:with|has|have|having|of|at) (?:an? |the )?(?:total |combined |estimated |overall |annual |maximum |gross )?(?:floor )?(?:capacity|area|length|value|cost|budget|price|population|catchment|staff|total|height|turnover|size|workforce|membership)(?: of| is)?|worth|valued at|(?:will |would |to )?costs?|costing|cost of|price of|fee of|fines? of|saving|saves?|save(?= you| them| a)|funded (?:by|with)|grant of|loan of|investment of|budget of|compared (?:with|to)|against|average of|(?<!cut |reduced? |down |fall )from|than|aged|between|around|of (?:our|the|these|all))\b[^\w£$€]*(?:about |around |nearly |almost |over |some |an? |the |just |up to |estimated )*)$/i
/** A part that only says more of what stands before it. */
const ASIDE =
  /(?:,|\b) ?(?:of which|of whom|of them|which|who|whose|where|if|unless|although|while|whereas|because|since|after having|having|compared with)\b(?![^,]*,)[^,]*$/i
/** With fewer than 5,000 people: whom it concerns. */
const OF_WHOM = /\b(?:with|for|under|having|serving|employing|earning) (?:an? )?$/i
/** Said of the figure behind it, in its clause: 20 % will be made by bicycle, 15,000 trees are to be planted. */
const MEANT_AFTER = /^[^,;:()]{0,60}?\b(?:will|shall|would|(?:is|are) to|to be|should)\b/i
/** Words of intent that frame nothing else: they count right before a figure. */
const MEANT =
  /\b(?:propos(?:e|es|ing) to|wants?|wish(?:es)? to|would|(?:is|are) to|aims? (?:for|at)|objectives? (?:is|was)|commitment is|(?:goes?|going) (?:up|down|out)|stays? (?:at|below|above)|(?:we|I)(?:[’']re| are|[’']m| am) [a-z]+ing|ring-fenced?|limit)\b/i
/** A list item that begins with what is done: Plugging in 600 megawatts. */
const GERUND = /^[A-Z][a-z]{2,}ing\b/
const BOUND =
  /^(?:at least|at most|not (?:more|fewer|less|higher|lower|exceeding)|no (?:more|fewer|less|higher|lower|later|longer)|a (?:minimum|maximum)|up to|within)\b/i
/** What is counted, at the head of a list item: Storage capacity of 5 GWh by 2030, Losses from 7.4 % to 5.5 % by 2032. */
const NOMINAL = /^[A-Z][^,.;:()]{2,50} (?:of|to|at|from|by) (?:[\d.,%a-z ]{1,24} to )?$/
const LISTED = /^[\s•●▪◦*\-–—\d.()a-z]{0,6}/

/** Whether it stands in brackets that do nothing themselves. */
function isAside(before: string): boolean {
  const open = before.lastIndexOf('(')
  return open >= 0 && !before.includes(')', open) && !DOES_EN.test(before.slice(open))
}

/** As for Chinese (undertaken.ts). `isLimit`: words say at least, at most or about. */
export function isUndertakenInEnglish(
  { text, markers, deadlines }: ReadSentence,
  clause: TextSpan,
  figure: UnderstoodFigure,
  isLimit: boolean,
): boolean {
  const { span } = figure
  const begin = Math.max(0, text.lastIndexOf(';', span.start) + 1)
  const before = text.slice(begin, span.start)
  const item = before.replace(LISTED, '')
  const isDated = deadlines.some((one) => one.span.start >= clause.start && one.span.end <= clause.end)
  if (isDated && NOMINAL.test(item) && !STATES_EN.test(item)) return true
  if (isAside(before) || SIZE.test(before) || OF_WHOM.test(before) || OF_OTHERS.test(before)) return false
  const aside = ASIDE.exec(before)
  const from = aside ? begin + aside.index : begin
  const own = text.slice(from, span.start)
  const isMeant = markers.intent.some((at) => at >= from && at < span.start) || MEANT.test(own)
  if (isMeant) return true
  if (!aside && (DOES_EN.test(own) || DOING.test(item) || GERUND.test(item))) return true
  if (BOUND.test(figure.text) || MEANT_AFTER.test(text.slice(span.end, clause.end))) return true
  return !aside && isDated && (isLimit || span.start - clause.start < 4)
}
