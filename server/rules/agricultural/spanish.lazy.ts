import type { SpanishTexts } from '../rule-texts.ts';
import type { agriculturalRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof agriculturalRules> {
  return {
    'agricultural/incomplete-wood-mark': {
      title: 'Marca de madera tratada incompleta',
      description:
        'Una respuesta o un procedimiento sobre embalaje de madera muestra una marca NIMF 15 sin el guion entre país y número, que CBP exige otra vez desde enero de 2026, o, entre comillas, sin código de tratamiento. No se reportan oraciones sobre marcas que se rechazan.',
      messages: {
        hyphen: {
          what: 'La marca NIMF 15 {words} no tiene guion entre el país y el número.',
          help: 'Escríbala como debe estar en la madera, por ejemplo MX-1234 HT, y busque el guion al revisar marcas.',
        },
        treatment: {
          what: 'La marca NIMF 15 {words} no tiene el código del tratamiento.',
          help: 'Escríbala como debe estar en la madera, con HT, MB, DH o SF después del número.',
        },
      },
    },
    'agricultural/missing-wood-packaging': {
      title: 'Nada sobre el embalaje de madera',
      description:
        'La empresa o un sitio tiene `woodPackaging: true`, el MSC 8.1 está respondido como implementado, y ninguna respuesta, ningún nombre de evidencia y ningún procedimiento del proyecto tiene una palabra sobre madera, tarimas, tratamiento o NIMF 15.',
      messages: {
        silent: {
          what: 'El perfil dice woodPackaging: true, y ninguna respuesta o procedimiento habla de madera tratada (NIMF 15).',
          help: 'Diga de dónde vienen tarimas y cajas tratadas, quién busca la marca NIMF 15 y qué pasa si falta.',
        },
      },
      notes: ['Una respuesta que falta la reporta otra regla.'],
    },
  };
}
