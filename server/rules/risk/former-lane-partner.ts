import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { bareId, endedPartners } from './known-partners.ts';
import { assessmentWith, LANE } from './texts.ts';

const partner = (rest: string) =>
  `apiVersion: ctpat/v1\nkind: Partner\nid: dragon-freight\nlegalName: Dragon Freight\ncountry: CN\nrole: sea-carrier\n${rest}`;

/** A lane is drawn with a partner with whom the business has ended. */
export const formerLanePartner = defineRule({
  meta: {
    id: 'risk/former-lane-partner',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'dates',
    criteria: ['2.2', '2.3'],
    failureReason: 'partners',
    messages: {
      ended: {
        what: 'The business with {partner} ended on {date}, and this leg is still theirs.',
        help: 'Name who has the cargo now, and look at the risk of the lane again.',
      },
    },
    docs: () => ({
      title: 'Former partner on a lane',
      description:
        'A leg names a partner whose day under `ended` has come, and no newer assessment holds the lane.',
      bad: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE.replace('dragon-freight', '⟦dragon-freight⟧')),
          files: { 'p.ctpat.yaml': partner('ended: 2026-08-31\n') },
        },
      ],
      good: [
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE),
          files: { 'p.ctpat.yaml': partner('ended: 2027-08-31\n') },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE),
          files: {
            'p.ctpat.yaml': partner('ended: 2026-08-31\n'),
            'new.ctpat.yaml': assessmentWith(LANE.replace('dragon-freight', 'tiger'), '2026-09-15').replace(
              'id: ra-2026',
              'id: ra-new',
            ),
          },
          note: 'The lane has been assessed again.',
        },
      ],
    }),
  },
  check(context) {
    const ended = context.project.index.derive(endedPartners);
    if (ended.size === 0) return;
    for (const leg of context.shared(currentLanes).lanes.flatMap(({ legs }) => legs)) {
      const place = child(leg, 'partner');
      const partner = bareId(textOf(place));
      const date = partner === undefined ? undefined : ended.get(partner);
      if (!place || partner === undefined || date === undefined || date > context.today) continue;
      context.report({ message: 'ended', at: place, criterion: '2.2', data: { partner, date } });
    }
  },
});
