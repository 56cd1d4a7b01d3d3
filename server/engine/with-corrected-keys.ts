import { fieldAtPath } from '../model/field-at-path.ts';
import { fieldAt } from '../model/field.ts';
import { makeDocument, type SourceDocument } from '../model/source-document.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { YamlNode } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';

/** A misspelled key, by its path as written, and the key that it is taken for. */
interface Misspelled {
  readonly path: Path;
  readonly meant: string;
}

function misspelledIn(document: SourceDocument, problems: readonly SchemaProblem[]): Misspelled[] {
  return problems.flatMap((problem) => {
    if (problem.type !== 'unknown-key' || problem.nearest === undefined) return [];
    const holder = fieldAtPath(document.root, problem.path.slice(0, -1));
    const isThere = fieldAt(holder, problem.nearest) !== undefined;
    return isThere ? [] : [{ path: problem.path, meant: problem.nearest }];
  });
}

/** The tree with one key renamed; ranges stay. A key that is reached through an alias or a merge is left alone. */
function renamed(node: YamlNode, path: Path, meant: string): YamlNode {
  const [step, ...rest] = path;
  if (node.kind === 'sequence' && typeof step === 'number') {
    const items = node.items.map((item, position) => (position === step ? renamed(item, rest, meant) : item));
    return { ...node, items };
  }
  if (node.kind !== 'mapping') return node;
  const pairs = node.pairs.map((pair) => {
    const { key, value } = pair;
    if (key.kind !== 'scalar' || key.text !== step) return pair;
    if (rest.length > 0) return { ...pair, value: renamed(value, rest, meant) };
    return { ...pair, key: { ...key, text: meant, value: meant } };
  });
  return { ...node, pairs };
}

function withRoot(document: SourceDocument, node: YamlNode): SourceDocument {
  const { uri, position, kind, range, procedure } = document;
  return makeDocument({ uri, position, node, range, kind, source: procedure?.source });
}

function isAt(problem: SchemaProblem, { path, meant }: Misspelled): boolean {
  if (!('path' in problem) || problem.path.length !== path.length) return false;
  return [...path.slice(0, -1), meant].every((step, position) => problem.path[position] === step);
}

/**
 * The document with each misspelled key read as the one that is meant, so that the misspelling is told and not all that
 * follows from it; undefined where no key is misspelled. A key whose value would not fit is not taken for another.
 */
export function readAsMeant(
  document: SourceDocument,
  problems: readonly SchemaProblem[],
  judge: (document: SourceDocument) => readonly SchemaProblem[],
): { readonly document: SourceDocument; readonly problems: readonly SchemaProblem[] } | undefined {
  const { root } = document;
  const read = (keys: readonly Misspelled[]) => {
    if (!root || keys.length === 0) return undefined;
    const meant = withRoot(
      document,
      keys.reduce((node, { path, meant }) => renamed(node, path, meant), root.node),
    );
    return { document: meant, problems: judge(meant) };
  };
  const misspelled = misspelledIn(document, problems);
  const first = read(misspelled);
  const fitting = misspelled.filter((key) => !first?.problems.some((problem) => isAt(problem, key)));
  return fitting.length === misspelled.length ? first : read(fitting);
}
