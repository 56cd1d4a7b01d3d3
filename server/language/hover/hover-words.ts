import type { Localized } from '../../catalog/types.ts';

/** What hovers say in their own voice. */
export const HOVER = {
  section: { en: 'MSC {number} {title}', es: 'MSC {number} {title}' },
  olderNames: { en: 'Also known as', es: 'También conocida como' },
  olderKey: {
    en: '`{written}` is the older name; today the section is called `{section}`.',
    es: '`{written}` es el nombre anterior; hoy la sección se llama `{section}`.',
  },
  counts: {
    en: '{must} must and {should} should criteria for {entity}.',
    es: '{must} criterios obligatorios y {should} recomendados para {entity}.',
  },
  noCriteria: {
    en: 'No criteria of this section are in the list of {entity}.',
    es: 'La lista de {entity} no contiene criterios de esta sección.',
  },
  progress: {
    en: '{answered} answered, {open} still to answer, {excused} need no answer.',
    es: '{answered} con respuesta, {open} por responder, {excused} no necesitan respuesta.',
  },
  open: { en: 'Still to answer', es: 'Por responder' },
  example: { en: 'Example', es: 'Ejemplo' },
  hangsOn: { en: 'Criteria that hang on it', es: 'Criterios que dependen de ello' },
  country: { en: '`{code}` is {name}.', es: '`{code}` es {name}.' },
  unknownCountry: { en: '`{code}` is not a country code.', es: '`{code}` no es un código de país.' },
  duration: { en: '`{text}` means {words}.', es: '`{text}` significa {words}.' },
  unknownHeading: {
    en: 'It has no heading `{heading}`.',
    es: 'No tiene un título `{heading}`.',
  },
} as const satisfies Record<string, Localized>;
