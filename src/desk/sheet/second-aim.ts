/** The aims without a number that a target cell names beside its number: 新增就业3.5万人以上，零就业家庭动态清零. */
const AIM = /清零|全覆盖|不发生|零发生|杜绝|建成|完成|实现|出台|印发|投用|投产|通车|保持|消除|达标/

/** Those clauses, as they stand; none where every clause holds a number. */
export function secondAims(target: string): readonly string[] {
  const clauses = target.split(/[，,；;。\n]/).map((clause) => clause.trim())
  if (!clauses.some((clause) => /\d/.test(clause.normalize('NFKC')))) return []
  return clauses.filter(
    (clause) => /[\p{Script=Han}]{4}/u.test(clause) && AIM.test(clause) && !/[\p{Nd}]/u.test(clause),
  )
}
