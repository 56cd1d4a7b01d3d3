import { child, dateOf, textOf, type Field } from '../../../model/field.ts';
import type { Partner } from '../../../kinds/partner/view.ts';
import type { SourceDocument } from '../../../model/source-file.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { byText, match } from './match.ts';
import { compareParts, differingOthers, flat, otherKeys, type PartChange, type Parts } from './parts.ts';

/** A partner as it is compared. */
export interface PartnerFact {
  /** Its id, else its name. */
  readonly id: string;
  readonly name: string;
  /** Key of the document that it stands in. */
  readonly document: string;
  readonly parts: Parts;
  readonly others: Readonly<Record<string, string>>;
  /** Whether business has ended by today. */
  readonly hasEnded: boolean;
  /** The certificates that have run out by today. */
  readonly expired: readonly string[];
}

/** How a partner differs. */
export interface PartnerChange {
  readonly partner: string;
  readonly name: string;
  readonly document: string;
  /** `ended`: business with it has ended. */
  readonly change: 'added' | 'removed' | 'ended' | 'changed';
  readonly parts: readonly PartChange[];
  /** Certificates that have run out, and had not, or were not there. */
  readonly expired?: readonly string[];
  /** Other keys under which something else is said. */
  readonly others?: readonly string[];
}

const PARTS = ['risk', 'certifications', 'ended', 'legalName', 'country', 'role', 'relationship'] as const;
const TOLD = [...PARTS, 'apiVersion', 'kind', 'id', 'formerIds', 'roles', 'weaknesses'];

/** A certificate in words: the program, its number, how long it holds, and when somebody looked it up. */
function certificateLabel(field: Field): string {
  const text = (key: string) => textOf(child(field, key));
  const until = text('validUntil');
  const checked = textOf(child(child(field, 'verified'), 'date'));
  return flat(
    [
      [text('program') ?? '?', text('certificate')].filter(Boolean).join(' '),
      ...(until === undefined ? [] : [`→ ${until}`]),
      ...(checked === undefined ? [] : [`✓ ${checked}`]),
    ].join(', '),
  );
}

function partnerFact(partner: Partner, document: string, today: string): PartnerFact {
  const { field, id, legalName, country, roles, relationship, risk, ended, certifications } = partner;
  const endDay = dateOf(ended);
  const texts = { legalName, country, relationship, risk, ended: textOf(ended) };
  const said = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, flat(text)]],
  );
  return {
    id: id ?? legalName ?? '?',
    name: legalName ?? id ?? '?',
    document,
    parts: {
      ...(Object.fromEntries(said) as Parts),
      ...(roles.length === 0 ? {} : { role: roles }),
      ...(certifications.length === 0 ? {} : { certifications: certifications.map(certificateLabel) }),
    },
    others: otherKeys(field, TOLD),
    hasEnded: endDay !== undefined && endDay <= today,
    expired: certifications
      .filter((certificate) => (dateOf(child(certificate, 'validUntil')) ?? today) < today)
      .map(certificateLabel),
  };
}

/** The partners of a document; `key` is that of the document. */
export function partnerFacts({ partners }: SourceDocument, key: string, today: string): PartnerFact[] {
  return partners.map((partner) => partnerFact(partner, key, today));
}

/** Partners that came or went, were rated or certified otherwise, or say something else. */
export function comparePartners(
  before: readonly PartnerFact[],
  after: readonly PartnerFact[],
  today: (key: string) => string,
): PartnerChange[] {
  // A partner with a file of its own may get another id like any document.
  const idToday = ({ id }: PartnerFact) => today(`Partner/${id}`).slice('Partner/'.length);
  const changes = match(before, after, idToday, ({ id }) => id).flatMap(
    ({ before: old, after: now }): PartnerChange[] => {
      const fact = now ?? old;
      if (!fact) return [];
      const parts = old && now ? compareParts(PARTS, old.parts, now.parts) : [];
      const others = old && now ? differingOthers(old.others, now.others) : [];
      const expired = (now?.expired ?? []).filter((label) => !old?.expired.includes(label)).map(shownText);
      if (old && now && parts.length + others.length === 0) return [];
      const hasEnded = old?.hasEnded === false && now?.hasEnded === true;
      return [
        {
          partner: shownText(fact.id),
          name: shownText(fact.name),
          document: shownText(fact.document),
          change: !old ? 'added' : !now ? 'removed' : hasEnded ? 'ended' : 'changed',
          parts: !old && now ? compareParts(PARTS.slice(0, 2), {}, now.parts) : parts,
          ...(expired.length === 0 ? {} : { expired }),
          ...(others.length === 0 ? {} : { others }),
        },
      ];
    },
  );
  const order = ['removed', 'ended', 'changed', 'added'];
  return changes.sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || byText(a.partner, b.partner),
  );
}
