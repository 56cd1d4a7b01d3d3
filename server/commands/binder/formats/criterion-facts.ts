import type {
  BinderAnswer,
  BinderCriterion,
  BinderFinding,
  MissingItem,
  OpenAction,
} from '../core/binder.ts';
import { durationInWords } from '../../../messages/duration-words.ts';
import { OBLIGATION } from '../../../explain/explain-words.ts';
import { MISSING, SEVERITIES } from './binder-words.ts';
import { say } from '../../../messages/fill.ts';
import { fact, facts, type Fact, type Line } from './page.ts';
import type { Voice } from './voice.ts';

/** All that a binder tells of a criterion. */
export function criterionFacts(criterion: BinderCriterion, voice: Voice): Fact[] {
  const { id, answers, procedures, evidence, actions, findings, obligation } = criterion;
  const missing = voice.binder.missing.filter((item) => item.criterion === id);
  return [
    ...fact(voice.say('level'), OBLIGATION[obligation][voice.locale]),
    ...fact(voice.say('status'), voice.states(criterion)),
    ...answers.flatMap((answer) => answerFacts(answer, voice)),
    ...facts(
      voice.say('procedures'),
      procedures.map((procedure) => voice.procedure(procedure, id)),
    ),
    ...facts(
      voice.say('evidence'),
      evidence.map((piece) => [...voice.evidence(piece, id), ...voice.checksum(piece)]),
    ),
    ...facts(
      voice.say('actions'),
      actions.map((action) => actionLine(action, voice)),
    ),
    ...facts(
      voice.say('findings'),
      findings.map((finding) => findingLine(finding, voice)),
    ),
    ...facts(
      voice.say('missing'),
      missing.map((item) => [missingText(item, voice)]),
    ),
  ];
}

function answerFacts(answer: BinderAnswer, voice: Voice): Fact[] {
  const { site, response, rationale, owner, performedBy, overseer, frequency, targetDate, reviewed } = answer;
  const words = site === undefined ? voice.say('response') : voice.say('responseAt', { site });
  return [
    ...fact(words, response),
    ...fact(voice.say('rationale'), rationale),
    ...fact(voice.say('owner'), owner && voice.person(owner)),
    ...fact(voice.say('performedBy'), performedBy && voice.person(performedBy)),
    ...fact(voice.say('overseer'), overseer && voice.person(overseer)),
    ...fact(voice.say('frequency'), frequency && (durationInWords(frequency, voice.locale) ?? frequency)),
    ...fact(voice.say('targetDate'), targetDate),
    ...fact(voice.say('reviewed'), reviewed),
  ];
}

function actionLine({ document, id, text, due, owner }: OpenAction, voice: Voice): Line {
  const details = [
    ...(due === undefined ? [] : [voice.say('due', { date: due })]),
    ...(owner ? [voice.person(owner)] : []),
  ];
  return [`${document}#${id}: ${text}`, ...details.map((detail) => `, ${detail}`)];
}

/** A finding at its place. */
export function findingLine(finding: BinderFinding, { locale }: Voice): Line {
  const { severity, message, help, file, line, rule } = finding;
  return [
    { kind: 'strong', text: SEVERITIES[severity][locale] },
    ` ${[message, help].filter(Boolean).join(' ')} (${file}:${String(line)}, `,
    { kind: 'code', text: rule },
    ')',
  ];
}

/** What is missing, in a sentence. */
export function missingText({ kind, detail, site }: MissingItem, voice: Voice): string {
  const text = say(MISSING[kind], voice.locale, { detail });
  return site === undefined ? text : `${text} (${voice.say('site', { site })})`;
}
