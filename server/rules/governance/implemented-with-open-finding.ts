import { child, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { findingWith } from '../../domain/audits/corrective-findings.ts';

/** An open finding that requires action. */
interface OpenFinding {
  readonly id: string;
  readonly criterion: string;
  readonly profiles: readonly string[] | undefined;
  readonly range: OffsetRange;
}

const openIn = ({ entries, root }: SourceDocument): OpenFinding[] =>
  entries.flatMap((field) => {
    const id = child(field, 'id');
    const criterion = textOf(child(field, 'criterion'));
    const isRequired = textOf(child(field, 'type')) === 'action-required';
    if (!id || criterion === undefined || !isRequired || child(field, 'closed')) return [];
    return [{ id: textOf(id) ?? '', criterion, profiles: profilesNamed(root), range: id.range }];
  });

interface PlacedFinding extends OpenFinding {
  readonly uri: string;
}

/** The open findings by their criterion. */
function openFindings(index: ProjectIndex): ReadonlyMap<string, readonly PlacedFinding[]> {
  const found = new Map<string, PlacedFinding[]>();
  for (const { uri, value } of index.gather(['CorrectiveActions'], openIn)) {
    for (const finding of value) {
      const list = found.get(finding.criterion) ?? [];
      list.push({ ...finding, uri });
      found.set(finding.criterion, list);
    }
  }
  return found;
}

const ANSWER =
  '"9.6":\n  status: ⟦implemented⟧\n  response: Lamps light the gates.\n  evidence: { record: Binder 4 }';
const OPEN = findingWith('{ id: f1, criterion: "9.6", type: action-required, due: 2026-12-31 }');

/** The profile says that a criterion is met, and an open finding says that it is not. */
export const implementedWithOpenFinding = defineRule({
  meta: {
    id: 'governance/implemented-with-open-finding',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    failureReason: 'not-as-written',
    messages: {
      open: {
        what: 'The answer to {criterion} says implemented, and the finding {id} that requires action on it is open.',
        help: 'Set the status to partial with owner and targetDate, or close the finding with evidence.',
      },
    },
    words: { related: 'The open finding' },
    docs: () => ({
      title: 'Implemented, but a finding is open',
      description:
        'An answer has the status `implemented`, and in corrective actions of this profile a finding on its criterion requires action and is not closed. Nothing is said where the answer for a site (`bySite`) already tells what is open.',
      bad: [{ text: profileWith('physicalSecurity', ANSWER), files: { 'v.ctpat.yaml': OPEN } }],
      good: [
        {
          text: profileWith('physicalSecurity', ANSWER.replace(/[⟦⟧]/g, '')),
          files: { 'v.ctpat.yaml': OPEN.replace('due', 'closed') },
        },
        {
          text: profileWith('physicalSecurity', ANSWER.replace(/[⟦⟧]/g, '')),
          files: { 'v.ctpat.yaml': OPEN.replace('action-required', 'recommendation') },
        },
        {
          text: profileWith('physicalSecurity', ANSWER.replace(/[⟦⟧]/g, '')),
          files: { 'v.ctpat.yaml': OPEN.replace('date:', 'profiles: [another]\ndate:') },
          note: 'The finding is another profile’s.',
        },
        {
          text: profileWith(
            'physicalSecurity',
            `${ANSWER.replace(/[⟦⟧]/g, '')}\n  bySite: { mem-02: { status: partial, owner: cso, targetDate: 2026-12-31 } }`,
          ),
          files: { 'v.ctpat.yaml': OPEN },
        },
      ],
    }),
  },
  check(context) {
    const { document, project, word } = context;
    const open = project.index.derive(openFindings);
    if (open.size === 0 || document.profile?.entity === undefined) return;
    const isOwn = ({ profiles }: OpenFinding) =>
      profiles === undefined || profiles.includes(document.id ?? '');
    const answers = context.shared(givenAnswers);
    const told = new Set(
      answers.flatMap(({ id, site, status }) => (site !== undefined && status !== 'implemented' ? id : [])),
    );
    for (const { id: criterion, site, status, statusField } of answers) {
      if (site !== undefined || status !== 'implemented' || !statusField || told.has(criterion)) continue;
      const findings = (open.get(criterion) ?? []).filter(isOwn);
      const [first] = findings;
      if (!first) continue;
      context.report({
        message: 'open',
        at: statusField,
        criterion,
        data: { criterion, id: first.id },
        related: findings.map(({ uri, range }) => ({
          uri,
          range,
          message: word('related'),
        })),
      });
    }
  },
});
