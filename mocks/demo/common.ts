/** What every invented commitment needs: where, who leads, when and in which source it was promised. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Citation, Commitment, Organisation, Region, Report, Text } from '#src/domain/ledger.ts'
import type { Random } from '../random.ts'
import { departmentFor, enterprisesIn, governmentOf, ORGANISATIONS, SPEAKERS } from './organisations.ts'
import { PROVINCE, REGIONS } from './places.ts'
import { ANNOUNCEMENTS } from './sources.ts'

/** A commitment with its reports, in order of date. */
export interface Story {
  readonly commitment: Commitment
  readonly reports: readonly Report[]
}

/** Who promises, for which places. `place` names the regions, or the company, in a title. */
export interface Setting {
  readonly regions: readonly string[]
  readonly place: Text
  readonly lead: Organisation
  readonly supporting: readonly string[]
}

const CITIES = REGIONS.filter((region) => region.tile !== undefined)
const COUNTIES = REGIONS.filter((region) => region.parent !== null && region.tile === undefined)
const ORGANISATION = new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation]))
const FALLBACK: Region = { code: PROVINCE, name: { zh: '全省', en: 'the province' }, parent: null }

function organisation(id: string): Organisation {
  const found = ORGANISATION.get(id)
  if (!found) throw new Error(`no such organisation: ${id}`)
  return found
}

/* The first cities of the table are the large ones and promise more. */
function pickRegion(random: Random): Region {
  const roll = random.next()
  if (roll < 0.07) return FALLBACK
  if (roll < 0.2) return random.pick(COUNTIES)
  return roll < 0.55 ? random.pick(CITIES.slice(0, 8)) : random.pick(CITIES)
}

/** Chooses a place and an organisation that may lead there in this sector; a company only where `business` says that one may. */
export function pickSetting(random: Random, sector: string, business: boolean): Setting {
  const companies = business ? enterprisesIn(sector) : []
  if (companies.length > 0 && random.chance(0.15)) {
    const company = random.pick(companies)
    const lead = organisation(company.id)
    return { regions: [company.region], place: lead.name, lead, supporting: [governmentOf(company.region)] }
  }
  const region = pickRegion(random)
  const department = departmentFor(sector)
  if (region.code === PROVINCE)
    return { regions: [PROVINCE], place: region.name, lead: organisation(department), supporting: [] }
  const second = region.tile !== undefined && random.chance(0.08) ? random.pick(CITIES) : region
  const both = second.code === region.code ? [region] : [region, second]
  return {
    regions: both.map(({ code }) => code),
    place: { zh: both.map(({ name }) => name.zh).join('、'), en: both.map(({ name }) => name.en).join(' and ') },
    lead: organisation(governmentOf(region.code)),
    supporting: random.chance(0.4) ? [department] : [],
  }
}

/** The source in which an organisation made its promise on that day. */
export function sourceOf(lead: Organisation, announced: CalendarDate): string {
  if (lead.kind === 'enterprise') return 'companies'
  return ANNOUNCEMENTS.find(({ date }) => date === announced)?.source ?? 'daily'
}

/** A place in a source, with the figure as written there. */
export function cite(random: Random, source: string, figure?: string): Citation {
  const place = { source, paragraph: random.whole(2, 48) }
  return figure === undefined ? place : { ...place, figure }
}

/** Someone who said it, for about a third of the promises. */
export function pickSpeaker(random: Random): Commitment['speaker'] {
  if (!random.chance(0.33)) return undefined
  const [zh, en, roleZh, roleEn] = random.pick(SPEAKERS)
  return { name: { zh, en }, role: { zh: roleZh, en: roleEn } }
}

const NOTES: readonly Text[] = [
  {
    zh: '原文未说明口径，是否含在建部分不明。',
    en: 'The source does not define the figure; whether it includes work in progress is unclear.',
  },
  { zh: '同一数字在两处发言中出现，只计一次。', en: 'The same figure appears in two speeches; it is counted once.' },
  { zh: '与省级统计口径可能不一致，暂不合并。', en: 'May differ from the province’s own statistics; not merged.' },
  {
    zh: '责任单位在机构调整后更名，按现名登记。',
    en: 'The responsible unit was renamed; it is listed under its present name.',
  },
  {
    zh: '期限由会议材料确认，发言中未提。',
    en: 'The deadline comes from the conference papers; the speech gives none.',
  },
]

/** A remark on what the source leaves open, for about a sixth of the promises. */
export function pickNotes(random: Random): readonly Text[] {
  return random.chance(0.17) ? [random.pick(NOTES)] : []
}
