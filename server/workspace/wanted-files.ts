import { EVIDENCE } from '../model/evidence-places.ts';
import { child, oneOrMany, textOf } from '../model/field.ts';
import { fieldsAt } from '../model/field-at-path.ts';
import { evidenceFile } from '../model/profile.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { WantedFile } from './file-facts.ts';

/** The evidence files that a file's documents name, for looking up before rules run. */
export function wantedFiles(file: SourceFile | undefined): WantedFile[] {
  if (!file) return [];
  return file.documents.flatMap(({ kind, root }) =>
    (EVIDENCE[kind ?? ''] ?? []).flatMap(({ holder, key }) =>
      fieldsAt(root, [...holder, key])
        .flatMap(oneOrMany)
        .flatMap((evidence) => {
          const path = textOf(evidenceFile(evidence));
          if (path === undefined) return [];
          return [{ uri: file.uri, path, checksum: child(evidence, 'sha256') !== undefined }];
        }),
    ),
  );
}
