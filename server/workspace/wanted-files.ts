import { child, textOf } from '../model/field.ts';
import { evidenceFile, evidenceOf } from '../model/profile.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { WantedFile } from './file-facts.ts';

/** The evidence files that a file's documents name, for looking up before rules run. */
export function wantedFiles(file: SourceFile | undefined): WantedFile[] {
  if (!file) return [];
  return file.documents.flatMap(({ profile }) =>
    (profile?.answers ?? []).flatMap(({ field }) =>
      evidenceOf(field).flatMap((evidence) => {
        const path = textOf(evidenceFile(evidence));
        if (path === undefined) return [];
        return [{ uri: file.uri, path, checksum: child(evidence, 'sha256') !== undefined }];
      }),
    ),
  );
}
