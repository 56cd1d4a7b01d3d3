import { child, textOf } from '../../model/field.ts';
import { pieces, type Piece } from '../../domain/evidence/pieces.ts';
import { profileWith } from '../examples/profiles.ts';
import type { JudgedAnswer } from '../../domain/answers/effective-answers.ts';
import { fold } from '../../domain/texts/passages.ts';
import { defineRule, keyOf } from '../rule.ts';

/** What a certificate may be called, by its kind or in the name of its file. */
const CERTIFICATE =
  /cert|test|report|lab|iso|17712|conform|complian|declar|ensayo|prueba|informe|constancia|norma|dictamen/;

const answerWith = (evidence: string) =>
  profileWith('sealSecurity', `"6.5":\n  status: implemented\n  response: Bolts are class H.\n  ${evidence}`);

function isCertificate({ field, path }: Piece): boolean {
  const kind = textOf(child(field, 'kind'));
  const words = [kind, path, textOf(child(field, 'record')), textOf(child(field, 'url'))];
  // What says nothing of itself may be one.
  return kind === undefined || words.some((text) => text !== undefined && CERTIFICATE.test(fold(text)));
}

/** Evidence of seals without the laboratory’s proof. */
export const missingCertificate = defineRule({
  meta: {
    id: 'seal/missing-certificate',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    criteria: ['6.5'],
    messages: {
      missing: {
        what: 'No piece of evidence of 6.5 is a certificate or test report of the seals.',
        help: 'Add the laboratory’s ISO 17712 certificate for the model in use, with kind: certificate.',
      },
    },
    docs: () => ({
      title: 'No certificate of the seals',
      description:
        'Each piece of evidence of an implemented answer to 6.5 says its `kind`, and neither kind nor name of any of them tells of a certificate, a test report or ISO 17712. Contents of evidence are never read. A certificate that has ended is told by `evidence/expired`.',
      bad: [
        {
          text: answerWith(
            '⟦evidence⟧:\n    - { file: log.csv, kind: seal log, date: 2026-11-01 }\n    - { record: Binder 4, kind: invoice }',
          ),
        },
      ],
      good: [
        { text: answerWith('evidence: { file: bolts.pdf, kind: certificate, date: 2026-02-01 }') },
        { text: answerWith('evidence: { file: iso-17712.pdf, kind: purchase file }') },
        {
          text: answerWith('evidence: bolts.pdf'),
          note: 'The answer does not say what it is.',
        },
        {
          text: answerWith(
            'evidence:\n    - { file: log.csv, kind: bitácora }\n    - { record: Carpeta 4, kind: informe de ensayo }',
          ),
        },
        {
          text: answerWith('evidence: []'),
          note: 'No evidence at all is told by another rule.',
        },
      ],
    }),
  },
  check(context) {
    const byAnswer = new Map<JudgedAnswer, Piece[]>();
    for (const piece of context.shared(pieces)) {
      const { answer } = piece;
      if (answer?.id === '6.5' && answer.site === undefined && answer.status === 'implemented')
        byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), piece]);
    }
    for (const [answer, own] of byAnswer) {
      const place = child(answer.field, 'evidence');
      if (place && !own.some(isCertificate))
        context.report({ message: 'missing', at: keyOf(place), criterion: '6.5' });
    }
  },
});
