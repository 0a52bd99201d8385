import type { DeskFault } from '#src/desk/records/draft.ts'

/** There is no storage to speak of, or it does not answer. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked'
}

const FAULTS: Readonly<Record<string, DeskFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  StorageBlocked: 'blocked',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  ReferenceError: 'blocked',
  UnknownError: 'blocked',
}

/** The fault behind an error of the storage. */
export function faultOf(error: unknown): DeskFault {
  // Told by its name: not every DOMException is an Error.
  const name: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : null
  return typeof name === 'string' && Object.hasOwn(FAULTS, name) ? (FAULTS[name] ?? 'failed') : 'failed'
}
