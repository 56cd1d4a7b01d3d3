import { kindOf } from '../kinds/registry.ts';
import { child, oneOrMany, textOf } from '../model/field.ts';
import { fieldsAt } from '../model/field-at-path.ts';
import { linkTarget } from '../model/link-target.ts';
import { evidenceFile } from '../kinds/security-profile/view.ts';
import type { SourceDocument, SourceFile } from '../model/source-file.ts';
import type { WantedFile } from './file-facts.ts';

function ofEvidence({ uri, kind, root }: SourceDocument): WantedFile[] {
  return (kindOf(kind)?.evidence ?? []).flatMap(({ holder, key }) =>
    fieldsAt(root, [...holder, key])
      .flatMap(oneOrMany)
      .flatMap((evidence) => {
        const path = textOf(evidenceFile(evidence));
        if (path === undefined) return [];
        return [{ uri, path, checksum: child(evidence, 'sha256') !== undefined }];
      }),
  );
}

function ofLinks({ uri, procedure }: SourceDocument): WantedFile[] {
  return (procedure?.body.links ?? []).flatMap((link) => {
    const target = linkTarget(link.target);
    return target.kind === 'file' && target.path !== '' ? [{ uri, path: target.path, checksum: false }] : [];
  });
}

/** The files that a document names as evidence or links to. */
export function filesNamedBy(document: SourceDocument): WantedFile[] {
  return [...ofEvidence(document), ...ofLinks(document)];
}

/** The files that a file's documents name as evidence or link to, for looking up before rules run. */
export function wantedFiles(file: SourceFile | undefined): WantedFile[] {
  return (file?.documents ?? []).flatMap(filesNamedBy);
}
