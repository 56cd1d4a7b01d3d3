import { effectiveProfile } from '../../workspace/overlays.ts';
import { defineRule } from '../rule.ts';
import { baseText, overlayText } from '../examples/extending-profiles.ts';

/** A profile builds on a file that is not there, or that is no profile. */
export const missingBase = defineRule({
  meta: {
    id: 'extends/missing-base',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'The profile {path} that this one builds on is not there.',
        help: 'Correct the path; it is relative to this file. What is missing cannot be told until then.',
      },
      outside: {
        what: 'The path {path} leads out of the project.',
        help: 'Build on a profile inside the project; nothing outside is read.',
      },
      'not-a-profile': {
        what: 'The file {path} holds no security profile.',
        help: 'Name a document whose kind is SecurityProfile.',
      },
    },
    docs: () => ({
      title: 'Base is missing',
      description:
        'A path under `extends` leads to no profile of the project. As long as that is so, nobody can tell what the profile lacks, and nothing is said of it.',
      bad: [
        { text: overlayText('extends: ⟦grupo.ctpat.yaml⟧\n') },
        {
          text: overlayText('extends: [base.ctpat.yaml, ⟦../../group.ctpat.yaml⟧]\n'),
          files: { 'base.ctpat.yaml': baseText('') },
        },
        {
          text: overlayText('extends: ⟦partner.ctpat.yaml⟧\n'),
          files: { 'partner.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: Partner\nid: a\n' },
        },
      ],
      good: [
        { text: overlayText('extends: group.ctpat.yaml\n'), files: { 'group.ctpat.yaml': baseText('') } },
        {
          text: overlayText('extends: [./shared/group.ctpat.yaml]\n'),
          files: { 'shared/group.ctpat.yaml': baseText('') },
        },
      ],
    }),
  },
  check({ written, project, report }) {
    for (const { base, problem, isOwn } of effectiveProfile(written, project)?.problems ?? []) {
      if (isOwn && problem !== 'cycle')
        report({ message: problem, at: base.field, data: { path: base.path } });
    }
  },
});
