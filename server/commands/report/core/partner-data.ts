import { child, type Field } from '../../../model/field.ts';
import { lastsUntil, standings, type Certificate, type Standing } from '../../../domain/partners/standing.ts';
import type { Settings } from '../../../workspace/settings.ts';
import type { FileSource } from './file-source.ts';
import type { PartnerRecognition, ReportCertificate, ReportPartner, ReportWeakness } from './report-data.ts';
import { dateAt, given, shown, shownAt } from './shown.ts';

/** By what a partner is known to be secure: its best status, else whichever look at it still counts. */
function recognitionOf(standing: Standing, settings: Settings, today: string): PartnerRecognition {
  const kinds = standing.certificates.flatMap(({ isGood, recognition }) =>
    isGood && recognition.type === 'recognized' ? recognition.program.kind : [],
  );
  const best = (['ctpat', 'mutual-recognition', 'basc'] as const).find((kind) => kinds.includes(kind));
  if (best) return best;
  const counts = (day: string | undefined) =>
    day !== undefined && lastsUntil(day, standing, { settings }) >= today;
  return counts(standing.seen) ? 'visit' : counts(standing.questionnaire) ? 'questionnaire' : 'none';
}

function certificateData({
  field,
  program,
  recognition,
  issued,
  validUntil,
  verified,
  isGood,
}: Certificate): ReportCertificate {
  return {
    program: shown(program),
    ...given({
      programTitle: recognition.type === 'recognized' ? recognition.program.title : undefined,
      certificate: shownAt(field, 'certificate'),
      issued,
      validUntil,
      verified,
    }),
    counts: isGood,
  };
}

function openWeakness(field: Field, today: string): ReportWeakness[] {
  if (child(field, 'closed')) return [];
  const due = dateAt(field, 'due');
  return [
    {
      ...given({
        id: shownAt(field, 'id'),
        criterion: shownAt(field, 'criterion'),
        text: shownAt(field, 'text'),
        found: dateAt(field, 'found'),
        due,
      }),
      isLate: due !== undefined && due < today,
    },
  ];
}

/** The partners of a file with whom business goes on. */
export function partnersData({ file, documents, project, snapshot, nameOf }: FileSource): ReportPartner[] {
  const { today } = snapshot;
  const settings = project.settingsOf(file.uri);
  return documents.flatMap((document) =>
    standings({ document, today }).map((standing) => {
      const { partner, certificates, questionnaire, seen } = standing;
      const { id, legalName, country, relationship, risk, roles, weaknesses, field } = partner;
      return {
        id: shown(id ?? ''),
        file: shown(nameOf(file.uri)),
        roles: roles.map(shown),
        ...given({
          legalName: legalName === undefined ? undefined : shown(legalName),
          country: country === undefined ? undefined : shown(country),
          relationship: relationship === undefined ? undefined : shown(relationship),
          risk,
          rated: dateAt(child(field, 'risk'), 'date'),
          questionnaire,
          visited: seen,
        }),
        recognition: recognitionOf(standing, settings, today),
        certificates: certificates.map(certificateData),
        openWeaknesses: weaknesses.flatMap((weakness) => openWeakness(weakness, today)),
      };
    }),
  );
}
