import { layerOf } from '../../../engine/overlay-place.ts';
import { DOCUMENT_KINDS, KINDS } from '../../../kinds/registry.ts';
import { child, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import { evidenceFile, evidenceOf } from '../../../kinds/security-profile/view.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { gateOf } from '../../../domain/secrets/project-gate.ts';
import type { JudgedAnswer } from '../../../domain/answers/effective-answers.ts';
import { folderOf, resolveFrom } from '../../../workspace/uri.ts';
import type { BinderEvidence } from './binder.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';
import { isBehind, type BinderSource } from './source.ts';

/** The evidence of the answers to a criterion; a path is relative to the document in which it is written. */
export function evidenceOfAnswers(answers: readonly JudgedAnswer[], source: BinderSource): BinderEvidence[] {
  const { effective } = source;
  return answers.flatMap(({ field, site }) =>
    evidenceOf(field).flatMap((piece) => {
      const { uri } = layerOf(effective, piece.path);
      return evidence(piece, uri, source).map((each) =>
        site === undefined ? each : { ...each, site: shownText(site) },
      );
    }),
  );
}

/** The evidence that logs and corrective actions behind the profile hold of each criterion, by its id. */
export function evidenceOfRecords(source: BinderSource): ReadonlyMap<string, readonly BinderEvidence[]> {
  const found = new Map<string, BinderEvidence[]>();
  for (const kind of DOCUMENT_KINDS) {
    const proof = KINDS[kind].entries?.proof;
    if (!proof) continue;
    for (const document of source.project.index.ofKind(kind)) {
      if (!isBehind(document, source)) continue;
      for (const entry of document.entries) {
        const pieces = oneOrMany(child(entry, proof.evidence)).flatMap((piece) =>
          evidence(piece, document.uri, source),
        );
        const record = recordName(document, entry);
        for (const criterion of oneOrMany(child(entry, proof.criteria)).flatMap((id) => textOf(id) ?? [])) {
          const list = found.get(criterion) ?? [];
          list.push(...pieces.map((piece) => ({ ...piece, record })));
          found.set(criterion, list);
        }
      }
    }
  }
  return found;
}

function recordName({ id, kind = '' }: SourceDocument, entry: Field): string {
  const item = shown(child(entry, 'id'));
  return [id === undefined ? kind : shownText(id), ...(item === undefined ? [] : [item])].join('#');
}

function evidence(piece: Field, documentUri: string, { project }: BinderSource): BinderEvidence[] {
  const text = (key: string) => shown(child(piece, key));
  const about = present({
    kind: text('kind'),
    date: text('date'),
    period: text('period'),
    validUntil: text('validUntil'),
    expected: text('sha256')?.toLowerCase(),
  });
  const path = textOf(evidenceFile(piece));
  if (path === undefined || path.trim() === '') {
    const [url, record] = [text('url'), text('record')];
    if (url !== undefined) return [{ ...about, name: url, place: 'url' }];
    return record === undefined ? [] : [{ ...about, name: record, place: 'record' }];
  }
  const name = shownText(path);
  const { hide } = gateOf(project);
  if (hide(path) !== path) return [{ ...about, name, place: 'hidden' }];
  const fact = project.fact(documentUri, path);
  const isFile = fact?.state === 'file' || fact?.state === 'other-case';
  if (!isFile) return [{ ...about, name, place: fact?.state ?? 'missing' }];
  const actual = ('actual' in fact ? fact.actual : undefined) ?? path;
  const uri = resolveFrom(folderOf(documentUri), actual.replaceAll('\\', '/'));
  // A document of the project is read by us, so we know of its secrets; other files are never read.
  const document = project.files.get(uri)?.text ?? '';
  if (hide(document) !== document) return [{ ...about, name, place: 'secret' }];
  return [{ ...about, name, place: 'file', uri }];
}
