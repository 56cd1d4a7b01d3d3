import { insertLines } from '../../model/edits.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import type { Field } from '../../model/field.ts';
import type { SchemaProblem } from '../../schema/problem.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import { effectiveProfile } from '../../workspace/overlays.ts';
import { baseText, overlayText } from '../examples/extending-profiles.ts';
import { defineRule, keyOf, type RuleContext } from '../rule.ts';
import { alternatives } from './words.ts';

/** Values that are the same in every document, so that a fix can write them. */
function knownValue(kind: string | undefined, key: string): string | undefined {
  const fixed = kind === undefined ? undefined : schemaAt(kind, [key])?.['const'];
  return typeof fixed === 'string' ? fixed : undefined;
}

/** Whether another rule speaks of what is missing. */
function isToldElsewhere(
  problem: Extract<SchemaProblem, { type: 'missing-key' }>,
  kind: string | undefined,
): boolean {
  const isBody = problem.path[0] === 'body' || (problem.path.length === 0 && problem.keys.includes('body'));
  return kind === 'Procedure' && isBody;
}

/** Where a key is missing: at the key of its mapping, else at the first key of the document. */
function placeOf(document: RuleContext['document'], parent: Field | undefined) {
  if (parent?.keyRange) return keyOf(parent);
  const top = document.root?.node;
  if (parent && parent.path.length > 0 && parent.node.kind === 'mapping') {
    const first = parent.node.pairs[0];
    return { range: first ? first.key.range : parent.range, path: parent.path };
  }
  const first = top?.kind === 'mapping' ? top.pairs[0] : undefined;
  return { range: first?.key.range ?? { start: document.range.start, end: document.range.start }, path: [] };
}

/**
 * Tells of a key that a profile leaves out whether a base gives it. While a base cannot be read, nobody knows what it
 * would give. The keys at the top of a document are never inherited.
 */
function inheritance({ document, project }: Pick<RuleContext, 'document' | 'project'>) {
  const effective = document.profile?.isOverlay ? effectiveProfile(document, project) : undefined;
  return ({ path, keys }: Extract<SchemaProblem, { type: 'missing-key' }>): boolean => {
    if (!effective || path.length === 0) return false;
    const { root } = effective.document;
    return effective.problems.length > 0 || keys.some((key) => fieldAtPath(root, [...path, key]));
  };
}

/** A key that the format requires. */
export const missingKey = defineRule({
  meta: {
    id: 'schema/missing-key',
    target: 'document',
    severity: 'error',
    scope: 'workspace',
    messages: {
      missing: {
        what: 'The key “{keys}” is missing.',
        help: 'Add “{keys}” with its value.',
      },
      oneOf: {
        what: 'One of the keys {keys} is missing.',
        help: 'Add one of them with its value.',
      },
    },
    words: { or: 'or', fix: 'Add {key}: {value}' },
    docs: () => ({
      title: 'Missing key',
      description:
        'A mapping lacks a key that the format requires at this place. The finding is at the key of the mapping; where a whole document lacks it, at its first key. Where any of several keys is enough, one finding names them all. A profile that builds on others need not repeat what they give.',
      bad: [
        { text: '⟦kind⟧: SecurityProfile\napiVersion: ctpat/v1\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      response: The seal log is reconciled monthly.\n      ⟦evidence⟧:\n        kind: audit\n',
          note: 'Evidence names a file, an address or a record.',
        },
        {
          text: overlayText(
            'extends: group.ctpat.yaml\nsections:\n  sealSecurity:\n    ⟦"6.6"⟧: { evidence: audit.pdf }\n',
          ),
          files: {
            'group.ctpat.yaml': baseText('sections:\n  sealSecurity:\n    "6.5": { status: to-do }\n'),
          },
          note: 'The base does not give it either.',
        },
      ],
      good: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n' },
        {
          text: overlayText(
            'extends: group.ctpat.yaml\nsections:\n  sealSecurity:\n    "6.6": { evidence: audit.pdf }\n',
          ),
          files: {
            'group.ctpat.yaml': baseText('sections:\n  sealSecurity:\n    "6.6": { status: to-do }\n'),
          },
          note: 'The base gives the status.',
        },
      ],
    }),
  },
  check({ file, document, project, schemaProblems, word, report }) {
    const isInherited = inheritance({ document, project });
    const reportMissing = (keys: readonly string[], parent: Field | undefined) => {
      const value =
        keys.length === 1 && keys[0] !== undefined ? knownValue(document.kind, keys[0]) : undefined;
      const place = placeOf(document, parent);
      report({
        message: keys.length > 1 ? 'oneOf' : 'missing',
        at: { range: place.range, path: [...place.path, keys.join('|')] },
        data: { keys: alternatives(keys, word('or')) },
        ...(value !== undefined && parent
          ? {
              fixes: () => [
                {
                  title: word('fix', { key: keys[0] ?? '', value }),
                  edits: insertLines(file, parent, [`${keys[0]}: ${value}`], 'start'),
                  preferred: true,
                  safe: true,
                },
              ],
            }
          : {}),
      });
    };
    if (file.role === 'document' && document.kind === undefined && document.root?.node.kind === 'mapping') {
      reportMissing(['kind'], document.root);
    }
    for (const problem of schemaProblems) {
      if (problem.type !== 'missing-key' || isToldElsewhere(problem, document.kind)) continue;
      if (problem.path.length === 2 && problem.path[0] === 'sections') continue;
      if (isInherited(problem)) continue;
      reportMissing(problem.keys, fieldAtPath(document.root, problem.path));
    }
  },
});
