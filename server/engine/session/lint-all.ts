import { Superseded, type CancellationToken } from './jobs.ts';
import type { KeptFindings, LintSession } from './lint-session.ts';

/** The findings of one of many documents. */
export interface FindingsOf {
  readonly uri: string;
  readonly kept: KeptFindings;
}

/** Findings of many documents, one after the other; of one that is typed in meanwhile, those of the newest text. */
export async function* lintAll(
  session: LintSession,
  uris: Iterable<string>,
  token: CancellationToken,
): AsyncGenerator<FindingsOf, void, undefined> {
  for (const uri of uris) yield { uri, kept: await newest(session, uri, token) };
}

async function newest(session: LintSession, uri: string, token: CancellationToken): Promise<KeptFindings> {
  for (;;) {
    try {
      return await session.findings(uri, token);
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
    }
  }
}
