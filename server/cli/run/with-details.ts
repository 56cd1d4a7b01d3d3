import type { ReportDetail, ReportedFinding, ReportedPlace } from './report.ts';

/** A place with no more than is asked for. */
function plain<Place extends ReportedPlace>({ bytes: _, ...place }: Place): Omit<Place, 'bytes'> {
  return place;
}

/** A finding of which more may be known than is asked for: what stays is what a run finds out that asks for no more. */
export function withDetails(finding: ReportedFinding, details: ReadonlySet<ReportDetail>): ReportedFinding {
  const fixes = details.has('fixes') ? finding.fixes : [];
  if (details.has('bytes')) return { ...finding, fixes };
  return {
    ...plain(finding),
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => plain(edit)) })),
    related: finding.related.map((place) => plain(place)),
  };
}
