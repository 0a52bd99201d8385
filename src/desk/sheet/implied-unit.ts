/** What a bare number under an English name counts: homes of New council homes completed, cases of C. difficile cases. */

/** Names of what is measured rather than counted. */
const MEASURED =
  /%|[£$€]|\b(?:rates?|ratio|share|percent(?:age)?|per cent|average|avg|mean|median|times?|score|index|rank(?:ing)?|levels?|value|costs?|spend(?:ing)?|income|revenue|budget|price|yield|distance|amount|turnover|surplus|deficit|savings?|reserves?|emissions?|tonnage|energy|consumption|loss(?:es)?|length|area|weight|volume|days|hours|weeks|months|years|concentrations?|losses|debtors?|creditors?|earnings|sales|exports|imports|receipts|payments|arrears|wages|proceeds|returns)\b/i
const NO_NOUN =
  /^(?:its|this|has|was|does|less|across|plus|versus|perhaps|always|towards|goods|[a-z]*(?:ss|us|is|ous))$/i
const COUNTED = /^(?:people|children|staff|men|women)$/i

/* What stands behind is what it is of: Capital invested in school buildings counts no buildings. */
const BEHIND = /\s(?:in|on|for|at|by|to|from|with|under|over|above|below|who|that|of)\s.*$/i
const HOW_MANY = /^(?:total |the )?(?:number|no\.?|count) of /i

/** That word; null: the name counts nothing for certain. */
export function countedNoun(name: string): string | null {
  const plain = name
    .replaceAll(/[([][^()[\]]*[)\]]/g, ' ')
    .split(/\bper\b|:|;| – | - /)[0]
    ?.replace(HOW_MANY, '')
    .replace(BEHIND, '')
    .trim()
  if (plain === undefined || MEASURED.test(name) || !/^[\x20-\x7e’]+$/.test(plain)) return null
  const words = plain.split(/[^A-Za-z’'-]+/)
  const noun = words.find((word) => COUNTED.test(word) || (/[a-z]{2}s$/.test(word) && !NO_NOUN.test(word)))
  return noun?.toLowerCase() ?? null
}
