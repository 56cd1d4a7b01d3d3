import { DIGIT, LETTER } from '../../syntax/letters.ts';
import { namesPeople } from '../../domain/procedures/step-actors.ts';

/** Participles of what people do; those that also say how a thing is (`closed`, `stored`, `located`) are left out. */
const DONE = [
  'checked|verified|inspected|examined|reviewed|recorded|registered|logged|counted|recounted|compared|reconciled|reported',
  'notified|informed|told|contacted|called|asked|escorted|searched|tested|issued|handed|collected|returned|documented',
  'entered|completed|filled|sent|mailed|forwarded|photographed|confirmed|audited|investigated|archived|filed|updated',
  'approved|assigned|delivered|removed|destroyed|cleaned|swept|washed|weighed|measured|scanned|printed|performed',
  'carried out|conducted|taken|written|noted|validated|monitored|trained|screened|interviewed|backed up|patched|deleted',
  'deactivated|disabled|revoked|granted|changed|withdrawn|affixed|applied|fitted|cut|pulled|tugged|twisted|rejected',
  'unloaded|loaded|signed|initialed|evaluated|assessed|sampled|disposed of|shredded|wiped|requested|obtained|submitted',
].join('|');

/** Verbs of what people do, after `se`. */
const SE_HACE = [
  'verifican?|revisan?|inspeccionan?|examinan?|registran?|anotan?|capturan?|cuentan?|comparan?|cotejan?|concilian?|reportan?',
  'notifican?|informan?|avisan?|llaman?|contactan?|solicitan?|acompañan?|escoltan?|prueban?|entregan?|recogen?|retiran?',
  'devuelven?|documentan?|llenan?|completan?|envían?|fotografían?|confirman?|auditan?|investigan?|archivan?|actualizan?',
  'aprueban?|autorizan?|asignan?|eliminan?|destruyen?|limpian?|barren?|lavan?|pesan?|miden?|escanean?|imprimen?|realizan?',
  'efectúan?|llevan? a cabo|toman?|escriben?|validan?|monitorean?|capacitan?|entrevistan?|respaldan?|desactivan?|cancelan?',
  'otorgan?|cambian?|colocan?|aplican?|instalan?|cortan?|jalan?|giran?|rechazan?|descargan?|cargan?|firman?|evalúan?|procede a',
].join('|');

const SUBJECT_EN = `(?:[${LETTER}${DIGIT}’'/()-]+ ){0,7}?`;
const EN = new RegExp(
  `^(?:(?:then|also|next),? )?(?<subject>${SUBJECT_EN})(?<words>(?:is|are|(?:must|shall|will|should|may|can) be|(?:has|have|needs?) to be|is to be|are to be|get|gets) (?:(?:[${LETTER}]+ly|then|also|always|never|first|not) )?(?:${DONE}))(?![${LETTER}-])(?<rest>.*)$`,
  'iu',
);
const SUBJECT_ES = `(?:[${LETTER}${DIGIT}’/()-]+ ){0,7}?`;
const ES = new RegExp(
  `^(?:(?:luego|después|también),? )?(?<subject>${SUBJECT_ES})(?<words>se (?:les? )?(?:(?:debe|deben|deberá|deberán) (?:de )?[${LETTER}]+[aei]r|(?:${SE_HACE}))|(?:debe|deben|deberá|deberán) [${LETTER}]+[aei]rse|(?:es|son|será|serán|debe ser|deben ser|deberá ser|deberán ser) (?:verificad|revisad|inspeccionad|registrad|contad|comparad|cotejad|conciliad|reportad|notificad|informad|entregad|recogid|retirad|devuelt|documentad|llenad|enviad|archivad|actualizad|aprobad|autorizad|asignad|eliminad|destruid|realizad|validad|monitoread|colocad|firmad|evaluad|rechazad|descargad|escoltad|acompañad)[oa]s?)(?![${LETTER}-])(?<rest>.*)$`,
  'iu',
);

/** Words after which another sentence begins, whose verb is not the main one. */
const OTHER_SENTENCE = new RegExp(
  String.raw`(?<![${LETTER}])(?:who|which|that|whose|where|when|if|unless|once|until|after|before|while|because|whether|que|quien|cuando|donde|si|cuyo|cuya|mientras|porque|hasta)(?![${LETTER}])`,
  'iu',
);

/** What may stand before the main sentence, up to its comma. */
const LEAD = new RegExp(
  String.raw`^(?:if|when|whenever|once|after|before|where|upon|on|at|for|in|during|until|unless|while|as|every|each|si|cuando|una vez|al|antes|después|durante|en|para|tras|cada|mientras|a su|conforme)(?![${LETTER}])[^,]*, `,
  'iu',
);

/** Whoever acts: after `by`, or in Spanish `por`. */
const AGENT = new RegExp(String.raw`(?<![${LETTER}])(?:by|por)(?![${LETTER}])`, 'iu');

/** The words of a passive in the main sentence of a step that does not say by whom; undefined where there is none. */
export function passiveIn(step: string): string | undefined {
  const [sentence = ''] = step
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.;!?]) /);
  const main = sentence.replace(LEAD, '');
  for (const pattern of [EN, ES]) {
    const { subject = '', words, rest = '' } = pattern.exec(main)?.groups ?? {};
    if (words === undefined || OTHER_SENTENCE.test(subject) || AGENT.test(rest)) continue;
    // With a person before it, Spanish «se» says what that person does: «el chofer se registra».
    if (pattern === ES && namesPeople(subject)) continue;
    return words;
  }
  return undefined;
}
