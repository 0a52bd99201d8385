/** What an English clause says to be so, beside what is promised: which figures only describe. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'

const isHan = (words: string) => /[\u3400-\u9fff]/.test(words)

/** Who is, which have: said of a thing, not of the clause. */
const RELATIVE =
  /\b(?:who|whom|that|which|where|when|as|if|than (?:it|they|there|we)|what)(?: [a-z]+ly)? (?:is|are|am|was|were|has|have|had|do|does|did|can|could|may)\b/gi
/** A finite verb that says what is so or was; not “is to”, “are due to”, “has to”. */
const FINITE =
  /\b(?:is|are|am|was|were|isn[’']t|aren[’']t|wasn[’']t)\b(?! (?:also |now |all |both )?(?:to|supposed|meant|intended|expected|set|due|going|scheduled|planned|committed|determined|about|on course|on track|aiming|targeting|planning|working|ordering|buying|building|hiring|recruiting|investing|spending|committing|committed|setting|putting|giving|bringing|launching|adding|funding|opening)\b| (?:the|our|an?|its) (?:[a-z]+ )?(?:ceiling|cap|maximum|limit|most|minimum|floor|least|aim|goal|target|ambition|commitment|pledge|promise)\b)|\b(?:has|have|had)(?! to\b)\b|\b(?:do|does|did)\b|\b(?:depends?|hinges?)\b/i
/** Covers 12 schools, spends 4.3 per cent, touched 14,850 MW: the verb right before its number. */
const VERB_BEFORE_NUMBER =
  /\b(?!(?:targets?|plus|times|includes|aims|plans|increased|reduced|raised|lowered|cut|capped|limited|improved|halved|doubled|tripled|completed|planted|installed|opened|restored|kept|expanded|created|delivered|retained|held|protected)\b)[a-z]{3,}(?:s|ed(?: by| to| at| for)?) (?:about |around |some |nearly |only |just |almost |more than |less than |under |over |an? (?:average|total|estimated) (?:of )?)*[£$€₹]?\d/
/** Around 8% of households spend: what people do. */
const SHARE_DOES =
  /(?:%|per ?cent|\bin [a-z]+|thirds?|quarters?|half) of [a-z' -]{3,40} (?:spend|live|use|travel|drive|work|say|think|believe|own|rent|lack|report|earn|pay|would|agreed|said|commute|cycle|walk|smoke|suffer|come|take|rely|speak)\b/i
/** 2,400 people shared their views; eight in ten agreed with us. */
const DID =
  /^[\s"“]*(?:(?:over|more than|nearly|about|some|around|a total of) )?(?:[\d,.]+|[a-z]+ in [a-z]+)[^,.;]{0,30} [a-z]{3,}ed (?:their|our|the|us|with|that|his|her|it|more|a|part|to)\b/i
/** Enrolled 31,400 children; some 234 million live there; works in 19 countries: what was done, or is so. */
const DONE_OR_SO =
  /^[\s•*-]*(?:[A-Z][a-z]{2,}ed|Saw|Paid|Built|Met|Held|Gave|Spent|Won) (?:about |over |some |a total of |nearly )?\d|^[\s"“]*(?:some|about|over|around|more than|nearly)? ?[\d.,]+[^,.;]{0,40} (?:live|work|have|use|report|face|lack|need|attend)\b|\b(?:works|operates|lives|accounts?) (?:in|across|with|for) \d|^[\s"“]*[A-Z][a-z]+s (?:report|face|employ|own|run|operate|hold|host) (?:about |over |some |nearly )?[$£€]?\d/
/** What others reckon, however it is put. */
const RECKONED =
  /\b(?:(?:is|are|was|were) (?:now |currently )?(?:estimated|projected|predicted|reckoned|modelled|valued) (?:to|at)|(?:estimates?|projects|(?:has|have) (?:projected|estimated|predicted|forecast)|predicts?|forecasts|reckons?|calculates?) (?:that |the |an? |it |they )|(?:legally|statutorily) (?:required|obliged|bound)|(?:required|obliged|bound) by law|recommends? that|(?:is|are) (?:permitted|entitled|eligible|allowed))\b/i
/** What follows from it by the way: an expected effect is no promise. */
const EFFECT =
  /\b(?:expected|likely|estimated|forecast|projected|hoped|set) to (?:support|create|generate|benefit|serve|attract|bring in|inject|contribute|boost)\b[^.;]*$/i
/** Bills and taxes that go up: a cost said beforehand, unless it is a limit. */
const PRICE_RISES =
  /\b(?:bills?|council tax|taxes|(?:business|general|domestic|water) rates?|fares?|fees?|charges?|rents?|prices?|premiums|tariffs|tuition|precept)\b[^.;]{0,50}?\b(?:rises?|increases?d?|go(?:es)? up|increased|raised)\b[^.;,]*$/i

/** Were, had: of the past, whatever time is named beside it. */
const WAS =
  /\b(?:was|were|had)\b(?! (?:to|due|set|going|supposed|meant|expected)\b)|\b(?:is|are) (?:budgeted|allocated|estimated|valued)\b|\b(?:amounts?|comes) to\b/i

/** True where an English clause tells of the past, whatever time it names. */
export function toldOf(clause: string): boolean {
  return (
    !isHan(clause) && !/\b(?:will|shall|would|should|if)\b/i.test(clause) && WAS.test(clause.replaceAll(RELATIVE, ' '))
  )
}

/** True where an English clause says what is so and none of its words promises. `from`: where the figure stands in it. */
export function statesSo(clause: string): boolean {
  if (isHan(clause)) return false
  const bare = clause.replaceAll(RELATIVE, ' ').replace(/^\s*(?:which|who|where)\b/i, ' ')
  return FINITE.test(bare) || /^\s*(?:which|who|where) /i.test(clause)
}

/** True where a clause without a word of time or intent tells of what is, in a goal frame or not. */
export function tellsOfNow(clause: string): boolean {
  if (isHan(clause)) return false
  if (DONE_OR_SO.test(clause)) return true
  if (/^\W*(?:ensure|make sure|see|help|let|keep)\b|\b(?:no|nobody|never|none)\b/i.test(clause)) return false
  return statesSo(clause) || VERB_BEFORE_NUMBER.test(clause) || SHARE_DOES.test(clause) || DID.test(clause)
}

/** True where what comes before a figure in its part of the sentence reckons with it, or names a cost that goes up; `isDated`: its clause says by when. */
export function isReckonedEn(before: string, figure: UnderstoodFigure, isDated: boolean): boolean {
  if (isHan(before)) return false
  if (RECKONED.test(before) || (!isDated && EFFECT.test(before))) return true
  return /^(?:exactly|about|nearly)$/.test(figure.comparator) && PRICE_RISES.test(before)
}
