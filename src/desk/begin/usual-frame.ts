/** The sectors and units that a new ledger begins with; their names are in texts/desk-begin. */

/** Sectors, in the order in which government work reports go through them. */
export const SECTOR_IDS = [
  'economy',
  'industry',
  'investment',
  'consumption',
  'opening',
  'finance',
  'science',
  'digital',
  'farming',
  'environment',
  'energy',
  'transport',
  'city',
  'employment',
  'education',
  'health',
  'security',
  'culture',
  'safety',
  'reform',
  'government',
] as const
/** One of them. */
export type SectorId = (typeof SECTOR_IDS)[number]

/** Units that tables of tasks count in. */
export const UNIT_IDS = [
  'yuan',
  'percent',
  'percentage-point',
  'person',
  'visit',
  'household',
  'item',
  'piece',
  'firm',
  'kilometre',
  'square-metre',
  'cubic-metre',
  'mu',
  'tonne',
  'tonne-coal',
  'kilowatt-hour',
  'kilowatt',
  'microgram',
  'day',
  'set',
  'place',
] as const
/** One of them. */
export type UnitId = (typeof UNIT_IDS)[number]
