import type { Locale } from '../../../catalog/catalog.ts';
import type { SourceDocument, SourceFile } from '../../../model/source-file.ts';
import { effectiveProfile } from '../../../workspace/overlays.ts';
import type { Project } from '../../../workspace/snapshot.ts';
import { relativePath } from '../../../workspace/uri.ts';
import { criterionCases } from '../../../domain/coverage/criterion-cases.ts';
import { actionFacts, type ActionFact } from './action-changes.ts';
import { answerFacts, type AnswerFact } from './answer-changes.ts';
import type { SectionFact } from './coverage-change.ts';
import type { CaseFact } from './criterion-changes.ts';
import { documentFacts, documentKey, type DocumentFact } from './document-changes.ts';
import type { FindingSide } from './finding-changes.ts';
import { partnerFacts, type PartnerFact } from './partner-changes.ts';
import { procedureFacts, type ProcedureFact } from './procedure-changes.ts';
import { profileFact, type ProfileFact } from './profile-changes.ts';

/** What documents say, in plain values that outlive their trees. */
export interface DocumentFacts {
  readonly documents: readonly DocumentFact[];
  readonly profiles: readonly ProfileFact[];
  readonly answers: readonly AnswerFact[];
  readonly cases: readonly CaseFact[];
  readonly partners: readonly PartnerFact[];
  readonly actions: readonly ActionFact[];
  readonly procedures: readonly ProcedureFact[];
}

/** Everything that is known of one side of a change, for one project. */
export interface Side extends DocumentFacts, FindingSide {
  readonly sections: readonly SectionFact[];
}

/** A side without any document. */
export const EMPTY_SIDE: Side = {
  documents: [],
  profiles: [],
  answers: [],
  cases: [],
  partners: [],
  actions: [],
  procedures: [],
  findings: [],
  silenced: [],
  rulesOff: [],
  sections: [],
};

/** The sections of the criteria, in the order of the catalog. */
export function sectionFacts(
  { catalog }: Project,
  sections: Iterable<string>,
  locale: Locale,
): SectionFact[] {
  return [...new Set(sections)]
    .flatMap((section) => {
      const category = catalog.category(section)?.number;
      if (category === undefined) return [];
      return [{ section, category, title: catalog.categoryText(category, locale).title }];
    })
    .sort((a, b) => a.category - b.category);
}

/** What the documents of one file say. */
export function factsOf(file: SourceFile, project: Project, today: string, locale: Locale): DocumentFacts {
  const nameOf = (uri: string) => relativePath(uri, project.root);
  const keyOf = (document: SourceDocument) => documentKey(document, nameOf(document.uri));
  const documents = file.documents.map((written) => {
    const effective = effectiveProfile(written, project);
    const bases = (effective?.layers ?? []).slice(1).map(keyOf).reverse();
    return { written, document: effective?.document ?? written, key: keyOf(written), bases };
  });
  const [onlyProfile] = documents.filter(({ written }) => written.kind === 'SecurityProfile');
  // Cases name their profile by its id; one without an id is the only one of its file that can have none.
  const profileOf = (document: string) =>
    documents.some(({ key }) => key === document) ? document : (onlyProfile?.key ?? document);
  return {
    documents: documentFacts(file, nameOf(file.uri)),
    profiles: documents.flatMap(({ document, written, key, bases }) =>
      profileFact(document, written, key, bases),
    ),
    answers: documents.flatMap(({ document, key }) => answerFacts(document, key, project, locale)),
    cases: criterionCases(file, project, today, locale).map((each) => ({
      ...each,
      profile: profileOf(each.document),
    })),
    partners: documents.flatMap(({ written, key }) => partnerFacts(written, key, today)),
    actions: documents.flatMap(({ written, key }) => actionFacts(written, key)),
    procedures: procedureFacts(file, keyOf),
  };
}
