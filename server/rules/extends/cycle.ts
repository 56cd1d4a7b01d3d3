import { effectiveProfile } from '../../workspace/overlays.ts';
import { defineRule } from '../rule.ts';
import { baseText, overlayText } from '../examples/extending-profiles.ts';

/** Profiles that build on each other in a circle. */
export const cycle = defineRule({
  meta: {
    id: 'extends/cycle',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      cycle: {
        what: 'This profile builds on itself by way of {path}.',
        help: 'Take one of the profiles in the circle out of extends.',
      },
    },
    docs: () => ({
      title: 'Profiles build on each other',
      description:
        'Following `extends` leads back to the same profile. It is told in each profile of the circle. What such a profile lacks is not judged.',
      bad: [
        {
          text: overlayText('extends: ⟦group.ctpat.yaml⟧\n'),
          files: { 'group.ctpat.yaml': baseText('extends: profile.ctpat.yaml\n') },
        },
        { text: overlayText('extends: ⟦profile.ctpat.yaml⟧\n') },
      ],
      good: [
        {
          text: overlayText('extends: [a.ctpat.yaml, b.ctpat.yaml]\n'),
          files: {
            'a.ctpat.yaml': baseText('extends: group.ctpat.yaml\n'),
            'b.ctpat.yaml': baseText('extends: group.ctpat.yaml\n'),
            'group.ctpat.yaml': baseText(''),
          },
          note: 'Two ways to the same base are no circle.',
        },
        {
          text: overlayText('extends: a.ctpat.yaml\n'),
          files: {
            'a.ctpat.yaml': baseText('extends: b.ctpat.yaml\n'),
            'b.ctpat.yaml': baseText('extends: a.ctpat.yaml\n'),
          },
          note: 'The circle is among its bases; it is told there.',
        },
      ],
    }),
  },
  check({ written, project, report }) {
    const problems = effectiveProfile(written, project)?.problems ?? [];
    const told = new Set<string>();
    for (const { base, problem, isOwn } of problems) {
      if (!isOwn || problem !== 'cycle' || told.has(base.uri)) continue;
      told.add(base.uri);
      report({ message: 'cycle', at: base.field, data: { path: base.path } });
    }
  },
});
