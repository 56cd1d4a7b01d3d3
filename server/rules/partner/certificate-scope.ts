import { child, textOf } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { lastsUntil, standings } from '../../domain/partners/standing.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A site of a partner that its certificate leaves out. */
export const certificateScope = defineRule({
  meta: {
    id: 'partner/certificate-scope',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    settings: ['cadence.questionnaire'],
    criteria: ['3.4'],
    messages: {
      outside: {
        what: 'The {program} certificate of {name} does not cover its site {sites}, and nothing else was looked at there.',
        help: 'Ask for a questionnaire or make a visit for that site, or correct scopeSites.',
      },
    },
    docs: () => ({
      title: 'Certificate does not cover a site',
      description:
        'A certificate that counts names the sites it covers, the partner has others, and no questionnaire or visit within the time of its risk fills the gap.',
      bad: [
        {
          text: registerWith(
            `${COLOMBIAN}sites: [{ id: bogota }, { id: cali }]\ncertifications: { program: basc, issued: 2026-01-10, ⟦scopeSites⟧: [bogota] }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${COLOMBIAN}sites: [{ id: bogota }, { id: cali }]\ncertifications: { program: basc, issued: 2026-01-10, scopeSites: [bogota, cali] }`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}sites: [{ id: bogota }, { id: cali }]\nvisits: [{ date: 2026-05-04, by: cso }]\ncertifications: { program: basc, issued: 2026-01-10, scopeSites: [bogota] }`,
          ),
          note: 'The visit fills the gap.',
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, certificates, seen, questionnaire } = standing;
      const good = certificates.filter(({ isGood }) => isGood);
      const isLookedAt = [seen, questionnaire].some(
        (day) => day !== undefined && lastsUntil(day, standing, context) >= context.today,
      );
      if (good.length === 0 || isLookedAt || good.some(({ scopeSites }) => scopeSites.length === 0)) continue;
      const covered = new Set(good.flatMap(({ scopeSites }) => scopeSites.map(textOf)));
      const left = partner.sites
        .map((site) => textOf(child(site, 'id')))
        .filter((id) => id !== undefined && !covered.has(id));
      const [first] = good;
      const place = first && child(first.field, 'scopeSites');
      if (!place || left.length === 0) continue;
      context.report({
        message: 'outside',
        at: keyOf(place),
        criterion: '3.4',
        data: { name, program: first.program.toUpperCase(), sites: left.join(', ') },
      });
    }
  },
});
