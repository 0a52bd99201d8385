import type { DraftRecord } from './draft.ts'
import type { IssuePath } from '#src/domain/issue.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { entriesBy, entryKey, isGroup, namesIn } from './record-parts.ts'

/** A field that is not as it was. undefined: it was or is not there. */
export interface FieldChange {
  /** Field names and list positions (in the list that has the entry; the later one where both have), outermost first. */
  readonly path: IssuePath
  readonly before: unknown
  readonly after: unknown
}

/** The fields in which two states of a record differ: inside measure, targets, milestones and other lists too; a text or citation is one value. Empty: they say the same. */
export function fieldChanges(before: DraftRecord, after: DraftRecord): readonly FieldChange[] {
  return changesAt([], before, after)
}

function changesAt(path: IssuePath, before: unknown, after: unknown): readonly FieldChange[] {
  if (sameJson(before, after)) return []
  if (isGroup(before) && isGroup(after))
    return namesIn(before, after).flatMap((name) => changesAt([...path, name], before[name], after[name]))
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    [...before, ...after].every((entry) => typeof entry === 'object')
  )
    return listChanges(path, before, after)
  return [{ path, before, after }]
}

function listChanges(path: IssuePath, before: readonly unknown[], after: readonly unknown[]): readonly FieldChange[] {
  const key = entryKey(before, after)
  if (key === null) return looseChanges(path, before, after)
  const [old, now] = [entriesBy(key, before), entriesBy(key, after)]
  const gone = before.flatMap((entry, at) =>
    isGroup(entry) && !now.has(String(entry[key])) ? [{ path: [...path, at], before: entry, after: undefined }] : [],
  )
  return [...gone, ...[...now].flatMap(([id, entry], at) => changesAt([...path, at], old.get(id), entry))]
}

/* Entries without a name of their own (citations, notes): those that say the same are the same; of the others, one that stands where one stood was changed. */
function looseChanges(path: IssuePath, before: readonly unknown[], after: readonly unknown[]): readonly FieldChange[] {
  const stays = (entry: unknown, list: readonly unknown[]) => list.some((other) => sameJson(entry, other))
  const changes: FieldChange[] = []
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [old, now] = [
      stays(before[at], after) ? undefined : before[at],
      stays(after[at], before) ? undefined : after[at],
    ]
    if (old !== undefined || now !== undefined) changes.push({ path: [...path, at], before: old, after: now })
  }
  return changes.length > 0 ? changes : [{ path, before, after }]
}
