import { isExcusedState } from '../../../domain/coverage/coverage.ts';
import type { BinderCriterion, BinderEvidence, Inspected, MissingItem, MissingKind } from './binder.ts';
import { ownValue } from '../../../messages/own-value.ts';

/** Rules whose findings say that something is not there, or no longer good. */
const OF_RULE: Readonly<Record<string, MissingKind>> = {
  'evidence/expired': 'expired',
  'evidence/stale': 'stale',
  'profile/missing-written-procedure': 'no-procedure',
};

type Lack = Omit<MissingItem, 'criterion'>;

/** Everything that is missing behind the answers, in the order of the criteria; each thing once. */
export function missingItems(
  criteria: readonly BinderCriterion[],
  inspected: ReadonlyMap<string, Inspected>,
): MissingItem[] {
  return criteria.flatMap((criterion) => {
    const lacks = [
      ...answersLacking(criterion),
      ...criterion.evidence.flatMap((piece) => fileLacking(piece, inspected)),
      ...proceduresLacking(criterion),
      ...criterion.findings.flatMap(({ rule, message }): Lack[] => {
        const kind = ownValue(OF_RULE, rule);
        return kind ? [{ kind, detail: message }] : [];
      }),
    ];
    const told = new Set<string>();
    return lacks.flatMap((lack) => {
      const key = [lack.kind, lack.detail, lack.site].join('\n');
      if (told.has(key)) return [];
      told.add(key);
      return [{ criterion: criterion.id, ...lack }];
    });
  });
}

const at = (site: string | undefined) => (site === undefined ? {} : { site });

/** Where nothing is answered: once where that is so at every site that is asked, else by site. */
function answersLacking({ states, obligation, answers, evidence }: BinderCriterion): Lack[] {
  const asked = states.filter(({ state }) => !isExcusedState(state));
  const unanswered = asked.filter(({ state }) => state === 'unanswered');
  const isNowhere = unanswered.length > 0 && unanswered.length === asked.length;
  const open: Lack[] = isNowhere
    ? [{ kind: 'no-answer', detail: '' }]
    : asked.flatMap(({ state, site }): Lack[] => {
        if (state !== 'unanswered' && state !== 'not-covered') return [];
        return [{ kind: state === 'unanswered' ? 'no-answer' : 'not-covered', detail: '', ...at(site) }];
      });
  if (obligation !== 'must') return open;
  const shown = evidence.filter(({ record }) => record === undefined);
  const bare = answers.filter(({ status, site }) => {
    // Evidence for everywhere serves a site’s own answer too.
    const own = shown.filter((piece) => piece.site === undefined || piece.site === site);
    return status === 'implemented' && own.length === 0;
  });
  return [...open, ...bare.map(({ site }): Lack => ({ kind: 'no-evidence', detail: '', ...at(site) }))];
}

const OF_PLACE: Readonly<Partial<Record<BinderEvidence['place'], MissingKind>>> = {
  missing: 'file-missing',
  outside: 'file-outside',
  folder: 'file-folder',
  hidden: 'file-hidden',
  secret: 'file-secret',
};

const OF_STATE = {
  pointer: 'file-pointer',
  unreadable: 'file-unreadable',
  outside: 'file-outside',
} as const satisfies Record<string, MissingKind>;

function fileLacking(
  { place, name, uri, site, expected }: BinderEvidence,
  inspected: ReadonlyMap<string, Inspected>,
): Lack[] {
  const lack = (kind: MissingKind): Lack[] => [{ kind, detail: name, ...at(site) }];
  const kind = OF_PLACE[place];
  if (kind) return lack(kind);
  const found = uri === undefined ? undefined : inspected.get(uri);
  if (!found) return [];
  if (found.state !== 'file') return lack(OF_STATE[found.state]);
  if (found.size === 0) return lack('file-empty');
  return expected !== undefined && expected !== found.sha256 ? lack('file-differs') : [];
}

function proceduresLacking({ procedures }: BinderCriterion): Lack[] {
  return procedures.flatMap(({ id, uri, hidden }): Lack[] => {
    if (uri === undefined) return [{ kind: 'procedure-unknown', detail: id }];
    return hidden ? [{ kind: 'procedure-hidden', detail: id }] : [];
  });
}
