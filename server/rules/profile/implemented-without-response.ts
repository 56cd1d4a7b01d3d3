import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Implemented without a response. */
export const implementedWithoutResponse = requiredByStatus({
  name: 'implemented-without-response',
  key: 'response',
  statuses: ['implemented'],
  what: {
    en: 'The answer to {id} is implemented but has no response.',
    es: 'La respuesta a {id} está implementada pero no tiene texto (response).',
  },
  help: {
    en: 'Say who does what, where, how often, with which record, and what happens when it fails.',
    es: 'Diga quién hace qué, dónde, cada cuándo, con qué registro y qué pasa cuando falla.',
  },
  title: { en: 'Implemented without a response', es: 'Implementado sin texto de respuesta' },
  description: {
    en: 'An answer says that a criterion is implemented and does not say how.',
    es: 'Una respuesta dice que un criterio está implementado y no dice cómo.',
  },
  bad: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6":\n  ⟦status: implemented⟧\n  evidence: evidence/light.pdf',
      ),
    },
  ],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6":\n  status: implemented\n  response: The yard is lit from dusk to dawn.',
      ),
    },
    { text: profileWith('physicalSecurity', '"9.6": { status: to-do }') },
  ],
});
