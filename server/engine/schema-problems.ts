import type { Catalog } from '../catalog/catalog.ts';
import { isKnownFalse } from '../domain/answers/excused.ts';
import { isDocumentKind } from '../kinds/registry.ts';
import { fieldAtPath } from '../model/field-at-path.ts';
import { fields, isNull, textOf } from '../model/field.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import {
  canonicalProfile,
  canonicalValue,
  isObject,
  type JsonObject,
  type JsonValue,
} from '../schema/canonical-value.ts';
import { checkCompleteness } from '../schema/check-completeness.ts';
import { checkStructure } from '../schema/check-structure.ts';
import { unknownEmptyKeys } from '../schema/empty-keys.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { bodyValue } from './body-value.ts';

/** The kind whose schema judges a document: its own `kind`, or what its file is for. */
export function schemaKindOf(file: SourceFile, document: SourceDocument): string | undefined {
  if (file.role === 'configuration') return 'Configuration';
  if (file.role === 'catalog') return 'Catalog';
  return document.kind;
}

const isJudged = (kind: string) => kind === 'Configuration' || kind === 'Catalog' || isDocumentKind(kind);

/** The value of a procedure, its text in the form that the schema judges. */
function withBody(value: JsonObject, { procedure }: SourceDocument): JsonObject {
  if (!procedure || (!procedure.source.outline && value['body'] === undefined)) return value;
  const written = procedure.source.outline ? undefined : value['body'];
  return { ...value, body: bodyValue(procedure.body, written) };
}

function profileProblems(document: SourceDocument, value: JsonObject, catalog: Catalog): SchemaProblem[] {
  const { profile } = document;
  if (!profile) return [];
  const begun = profile.sections.map(({ written, field }) => {
    const ids = fields(field).flatMap(({ key }) => (/^\d+\.\d+$/.test(key) ? [key] : []));
    return [written, ids] as const;
  });
  const canonical = canonicalProfile(value, begun);
  const asWritten = (problem: SchemaProblem): SchemaProblem => {
    if (!('path' in problem) || problem.path[0] !== 'sections' || problem.path.length < 2) return problem;
    const [top, section, ...rest] = problem.path;
    return {
      ...problem,
      path: [top, canonical.writtenSections.get(String(section)) ?? String(section), ...rest],
    };
  };
  const structure = checkStructure('SecurityProfile', canonical.value)
    .map(asWritten)
    .filter((problem) => !isBegunStatus(document, problem));
  if (profile.entity === undefined || profile.isOverlay || !catalog.entity(profile.entity)) return structure;
  const isFalse = (condition: string) => isKnownFalse(condition, profile);
  return [...structure, ...checkCompleteness(profile.entity, canonical, catalog, isFalse)];
}

/** Whether the key `status` is there without a value: such an answer is still to be given, which a rule tells. */
function isBegunStatus({ root }: SourceDocument, problem: SchemaProblem): boolean {
  if (problem.type !== 'missing-key' || problem.keys.join() !== 'status') return false;
  const status = fieldAtPath(root, [...problem.path, 'status']);
  return problem.path[0] === 'sections' && status !== undefined && isNull(status);
}

/** Everything that the JSON Schemas say of a document. */
export function schemaProblemsOf(
  file: SourceFile,
  document: SourceDocument,
  catalog: Catalog,
): SchemaProblem[] {
  const kind = schemaKindOf(file, document);
  // An unknown kind has no schema; the rule schema/unknown-kind tells it.
  if (!document.root || kind === undefined || !isJudged(kind)) return [];
  let emptyKeys = 0;
  const value: JsonValue = canonicalValue(document.root.node, () => {
    emptyKeys += 1;
  });
  if (!isObject(value)) return checkStructure(kind, value);
  const empty = emptyKeys > 0 ? unknownEmptyKeys(kind, document.root.node) : [];
  if (kind === 'SecurityProfile') return [...empty, ...profileProblems(document, value, catalog)];
  return [...empty, ...checkStructure(kind, withBody(value, document))];
}

/** The entity type of a document, where it is a profile that names one. */
export function entityOf(document: SourceDocument): string | undefined {
  return document.profile && textOf(document.profile.entityField);
}
