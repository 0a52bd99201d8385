/** Commitments told by steps, and directions that have neither number nor steps. */
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment, Milestone, Report, Text } from '#src/domain/ledger.ts'
import type { Random } from '../random.ts'
import { cite, pickNotes, pickSetting, pickSpeaker, sourceOf } from './common.ts'
import type { Story } from './common.ts'
import { REFERENCE_DAY } from './courses.ts'
import { pickSectors } from './measured.ts'
import { dueText } from './phrase.ts'
import { BULLETIN_DAYS, bulletinOf, recordedOn } from './sources.ts'
import { AIMS, PROJECTS } from './steps.ts'

/** How a project stands on the reference day: steps due and steps reached as shares of all; `silent` and `no-report` speak for themselves. */
export const PROJECT_COURSES = [
  { name: 'met', count: 6, due: 1, reached: 1 },
  { name: 'on-track', count: 11, due: 0.5, reached: 0.5 },
  { name: 'ahead', count: 3, due: 0.25, reached: 0.6 },
  { name: 'behind', count: 7, due: 0.6, reached: 0.4 },
  { name: 'far-behind', count: 4, due: 0.8, reached: 0.2 },
  { name: 'overdue', count: 5, due: 1, reached: 0.6 },
  { name: 'early', count: 2, due: 0, reached: 0 },
  { name: 'no-report', count: 3, due: 0.4, reached: 0 },
  { name: 'no-deadline', count: 2, due: 0, reached: 0.4 },
  { name: 'dropped', count: 1, due: 0.6, reached: 0.2 },
] as const
export type ProjectCourse = (typeof PROJECT_COURSES)[number]

const DAYS = {
  announced: ['2024-02-19', '2024-05-15', '2025-02-10'],
  last: ['2027-06-30', '2027-12-31', '2028-12-31'],
  over: ['2026-03-31', '2026-06-30', '2026-09-30'],
} as const

/* `due` of the steps lie before the reference day, the others after it, each part evenly spread. */
function stepDates(announced: CalendarDate, last: CalendarDate, all: number, due: number): CalendarDate[] {
  const [from, now, to] = [announced, REFERENCE_DAY, last].map(dayNumber)
  const until = Math.min(now ?? 0, to ?? 0)
  return Array.from({ length: all }, (_, at) => {
    const day =
      at < due
        ? (from ?? 0) + ((until - (from ?? 0)) * (at + 1)) / (due + (due === all ? 0 : 0.5))
        : until + (((to ?? 0) - until) * (at + 1 - due)) / (all - due)
    return `${dateOfDay(Math.floor(day)).slice(0, 7)}-28`
  })
}

function stepReports(
  random: Random,
  id: string,
  milestones: readonly Milestone[],
  reached: number,
  announced: CalendarDate,
): Report[] {
  const days = BULLETIN_DAYS.filter((day) => day > announced && recordedOn(day) <= REFERENCE_DAY)
  const done = milestones.slice(0, reached).map((step, at) => ({
    step: step.id,
    date: days[Math.floor(((at + 0.7) * (days.length - 1)) / Math.max(1, reached))] ?? '2026-06-30',
  }))
  const latest = '2026-09-30'
  const rows = [...done, ...(reached < milestones.length ? [{ step: undefined, date: latest }] : [])]
  return rows.map(({ step, date }, at) => ({
    id: `${id}-r${at + 1}`,
    commitment: id,
    date,
    recorded: recordedOn(date),
    stage: step === undefined ? 'under-way' : 'completed',
    ...(step === undefined ? {} : { milestone: step }),
    standing: random.chance(0.7) ? 'official' : 'self-reported',
    citation: { source: bulletinOf(date) },
  }))
}

/** All of a commitment but what is told by its kind, with the words for its title. */
type Frame = Omit<Commitment, 'title' | 'summary' | 'kind'> & { readonly place: Text; readonly leadName: Text }

function frameOf(random: Random, id: string, sector: string, announced: CalendarDate): Frame {
  const { regions, place, lead, supporting } = pickSetting(random, sector, false)
  const speaker = pickSpeaker(random)
  return {
    id,
    place,
    leadName: lead.name,
    ...(speaker ? { speaker } : {}),
    lead: lead.id,
    supporting,
    regions,
    sectors: pickSectors(random, sector),
    firmness: random.pick(['stated', 'planned', 'contracted']),
    announced,
    targets: [],
    milestones: [],
    restates: [],
    notes: pickNotes(random),
    citations: [cite(random, sourceOf(lead, announced))],
  }
}

/** A story of a project with steps. `number` makes the id. */
export function makeStepped(random: Random, course: ProjectCourse, number: string): Story {
  const project = random.pick(PROJECTS)
  const announced = course.name === 'early' ? '2026-06-16' : random.pick(DAYS.announced)
  const last = course.due === 1 ? random.pick(DAYS.over) : random.pick(DAYS.last)
  const all = project.steps.length
  const dates = stepDates(announced, last, all, Math.round(course.due * all))
  const { place, leadName, ...frame } = frameOf(random, `${project.sector}-${number}`, project.sector, announced)
  const open = course.name === 'no-deadline'
  const milestones = project.steps.map((title, at) => ({
    id: `m${at + 1}`,
    title,
    due: open ? null : (dates[at] ?? null),
    citation: cite(random, frame.citations[0]?.source ?? 'daily'),
  }))
  const due = dueText(open ? null : (dates.at(-1)?.slice(0, 7) ?? null))
  const steps = project.steps.at(-1)
  const commitment: Commitment = {
    ...frame,
    title: {
      zh: `${due.zh}${place.zh}${project.name.zh}${steps?.zh ?? ''}`,
      en: `${place.en}: ${project.name.en}, ${steps?.en.toLowerCase() ?? ''}${due.en}`,
    },
    summary: {
      zh: `${leadName.zh}分${all}步推进${project.name.zh}，以“${steps?.zh ?? ''}”为完成标志。`,
      en: `${leadName.en} takes the ${project.name.en} forward in ${all} steps; done when: ${steps?.en.toLowerCase() ?? ''}.`,
    },
    kind: 'milestone',
    milestones,
    ...(course.name === 'dropped'
      ? {
          closed: {
            date: '2026-05-20',
            reason: { zh: '选址调整，项目终止。', en: 'Ended after a change of site.' },
            citation: { source: 'daily' },
          },
        }
      : {}),
  }
  const reports =
    course.name === 'no-report'
      ? []
      : stepReports(random, commitment.id, milestones, Math.round(course.reached * all), announced)
  return { commitment, reports }
}

/** A story of a direction: stages at most, never a figure. `number` makes the id. */
export function makeDirection(random: Random, number: string): Story {
  const { sector, text } = random.pick(AIMS)
  const announced = random.pick(['2024-02-19', '2025-02-10', '2025-06-18', '2026-02-25', '2026-06-16'])
  const { place, leadName, ...frame } = frameOf(random, `${sector}-${number}`, sector, announced)
  const commitment: Commitment = {
    ...frame,
    title: { zh: `${place.zh}${text.zh}`, en: `${place.en}: ${text.en}` },
    summary: {
      zh: `${leadName.zh}提出${text.zh}，未给出数量和期限。`,
      en: `${leadName.en} intends to ${text.en}; no number and no date is given.`,
    },
    kind: 'direction',
  }
  const days = BULLETIN_DAYS.filter((day) => day > announced && random.chance(0.25)).slice(0, 3)
  const reports = days.map((date, at) => ({
    id: `${commitment.id}-r${at + 1}`,
    commitment: commitment.id,
    date,
    recorded: recordedOn(date),
    stage: at === 0 ? ('preparing' as const) : ('under-way' as const),
    standing: 'self-reported' as const,
    citation: { source: bulletinOf(date) },
  }))
  return { commitment, reports }
}
