import { dateOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { ANYTHING as ANY_AUDIT, audited } from '../audits/audited.ts';
import { currentLanes } from '../risk/current-lanes.ts';
import { ANYTHING as ANY_SESSION, newestSession, taught } from '../training/taught.ts';
import { isCurrent } from '../company/newest-day.ts';
import { profilesNamed } from '../company/served-profiles.ts';
import type { Project } from '../../workspace/snapshot.ts';

/** What newer documents of the project have made history in a document. The rules about what is too old ask the same. */
export interface Successors {
  /** Whether newer assessments hold all that this one does. */
  hasAssessment(): boolean;
  /** Whether a newer log has a later audit. */
  hasAudit(): boolean;
  /** Whether a topic was taught after a day, `YYYY-MM-DD`, for the profiles that the document serves. */
  hasSession(topic: string, day: string): boolean;
  /** Whether this log has ended, so that its roles are history: its sessions are over a year old and others are not. */
  hasTrainingLog(yearAgo: string): boolean;
}

/** Looks the successors of a document up. */
export function successorsOf(document: SourceDocument, project: Project): Successors {
  const { index } = project;
  return {
    hasAssessment() {
      const lanes = document.riskAssessment?.lanes ?? [];
      const current = currentLanes({ document, project });
      return current.lanes.length === lanes.length
        ? !current.holds({ lane: undefined })
        : current.lanes.length === 0;
    },
    hasAudit: () => !isCurrent(document, ANY_AUDIT, index.derive(audited), index),
    hasSession: (topic, day) =>
      (index.derive(taught).findAny(profilesNamed(document.root), topic)?.day ?? '') > day,
    hasTrainingLog(yearAgo) {
      const newest = dateOf(newestSession(document));
      const later = index.derive(taught).findAny(profilesNamed(document.root), ANY_SESSION)?.day ?? '';
      return newest !== undefined && newest < yearAgo && later >= yearAgo;
    },
  };
}
