import type { Item } from '#src/derive/selection/selection.ts'
import { LANGUAGE_TAGS } from '#src/domain/languages.ts'
import type { OrganisationKind } from '#src/domain/terms.ts'
import { wholeAddress, type PageContext } from './site.ts'

/** How schema.org calls the kinds of bodies. */
const BODIES: Readonly<Record<OrganisationKind, string>> = {
  national: 'GovernmentOrganization',
  province: 'GovernmentOrganization',
  city: 'GovernmentOrganization',
  county: 'GovernmentOrganization',
  enterprise: 'Corporation',
  research: 'ResearchOrganization',
}

/** What machines are told of a commitment, in schema.org's words: a plan of somebody, with its last day where it has one. No verdict: that is of a day and of a rule. */
export function recordData(context: PageContext, { commitment, assessment }: Item): Readonly<Record<string, unknown>> {
  const { site, lang } = context
  const { ledger, organisations } = site.assessed.index
  const lead = organisations.get(commitment.lead)
  const address = wholeAddress(context)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: commitment.title[lang],
    inLanguage: LANGUAGE_TAGS[lang],
    dateModified: ledger.edition,
    ...(address === null ? {} : { url: address }),
    isPartOf: { '@type': 'Dataset', name: ledger.title[lang], version: ledger.edition },
    mainEntity: {
      '@type': 'PlanAction',
      name: commitment.title[lang],
      description: commitment.summary[lang],
      agent: { '@type': lead ? BODIES[lead.kind] : 'Organization', name: lead?.name[lang] ?? commitment.lead },
      startTime: commitment.announced,
      ...(assessment.deadline ? { endTime: assessment.deadline.last } : {}),
    },
  }
}
