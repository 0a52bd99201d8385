/** The rules of RULES.md by id: what a verdict's trace and the arithmetic may name. A test holds the two together. */
export const RULE_IDS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12', 'V13'] as const
/** The id of a rule of RULES.md. */
export type RuleId = (typeof RULE_IDS)[number]
