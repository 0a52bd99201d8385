/** A ledger of the fictional province around any number of stories. */
import type { Fact, Ledger, Text } from '#src/domain/ledger.ts'
import type { Story } from './common.ts'
import { ORGANISATIONS } from './organisations.ts'
import { REGIONS } from './places.ts'
import { EDITION, SOURCES } from './sources.ts'
import { SECTORS, UNITS } from './vocabulary.ts'

const DESCRIPTION: Text = {
  zh: '演示数据，纯属虚构：省、市、县、单位、人物和数字均为程序生成，与任何真实地方和机构无关。',
  en: 'Demonstration data, entirely fictional: province, cities, counties, organisations, people and figures are made by a program and stand for no real place or body.',
}

/** Commitments in the order of the stories, reports in the order of their commitments. */
export function frameLedger(id: string, title: Text, stories: readonly Story[], facts: readonly Fact[]): Ledger {
  return {
    schemaVersion: 1,
    id,
    title,
    description: DESCRIPTION,
    edition: EDITION,
    timeZone: 'Asia/Shanghai',
    synthetic: true,
    defaultRule: 'points-10-30',
    rules: [],
    regions: REGIONS,
    sectors: SECTORS,
    organisations: ORGANISATIONS,
    units: UNITS,
    sources: SOURCES,
    commitments: stories.map(({ commitment }) => commitment),
    reports: stories.flatMap(({ reports }) => reports),
    facts,
  }
}
