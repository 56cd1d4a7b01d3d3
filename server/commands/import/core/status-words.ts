import { foldLetters } from '../../../syntax/letters.ts';

/**
 * Words for a status, as companies write them in their own lists: small letters, no accents. Only words that mean one thing
 * stand here; with any other the author decides.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  implemented: [
    ...[
      'implemented',
      'fully implemented',
      'yes',
      'y',
      'met',
      'fully met',
      'in place',
      'compliant',
      'complies',
    ],
    ...['complete', 'completed', 'done', 'in use', 'fully compliant', 'conforms', 'ok'],
    ...[
      'implementado',
      'implementada',
      'totalmente implementado',
      'si',
      's',
      'cumple',
      'cumplido',
      'cumplida',
    ],
    ...['completo', 'completado', 'conforme', 'en uso', 'hecho', 'cumple totalmente'],
  ],
  partial: [
    ...['partial', 'partially', 'partly', 'partially implemented', 'partially met', 'partially compliant'],
    ...['partly in use', 'parcial', 'parcialmente', 'parcialmente implementado', 'cumple parcialmente'],
    ...['cumplimiento parcial', 'en parte', 'parcialmente implementada'],
  ],
  planned: [
    ...['planned', 'scheduled', 'not yet in use', 'planeado', 'planeada', 'planificado', 'planificada'],
    ...['programado', 'programada', 'previsto', 'prevista'],
  ],
  alternative: [
    ...['alternative', 'alternate', 'alternative measure', 'met in another way', 'equivalent measure'],
    ...['alternativa', 'alternativo', 'medida alternativa', 'medida equivalente', 'cumplido de otra forma'],
  ],
  declined: [
    'declined',
    'declined on purpose',
    'declinado',
    'declinada',
    'rechazado',
    'rechazada',
    'no se adopta',
  ],
  'not-applicable': [
    ...['not applicable', 'n a', 'na', 'does not apply', 'no aplica', 'no aplicable', 'no corresponde'],
  ],
  'to-do': [
    ...['to do', 'todo', 'open', 'pending', 'not started', 'not answered', 'unanswered', 'tbd'],
    ...['pendiente', 'abierto', 'abierta', 'sin responder', 'sin respuesta', 'por hacer', 'no iniciado'],
  ],
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status] as const)),
);

/** The status that a word means; undefined where it could mean several, as `no` and `in progress` can. */
export function statusOf(word: string): string | undefined {
  const plain = foldLetters(word)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return BY_WORD.get(plain);
}
