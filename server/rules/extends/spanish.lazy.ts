import type { SpanishTexts } from '../rule-texts.ts';
import type { extendsRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof extendsRules> {
  return {
    'extends/cycle': {
      title: 'Perfiles que se construyen uno sobre otro',
      description:
        'Al seguir `extends` se vuelve al mismo perfil. Se dice en cada perfil del círculo. No se juzga lo que le falta a un perfil así.',
      messages: {
        cycle: {
          what: 'Este perfil se construye sobre sí mismo a través de {path}.',
          help: 'Quite de extends uno de los perfiles del círculo.',
        },
      },
      notes: [
        'Dos caminos a la misma base no son un círculo.',
        'El círculo está entre sus bases; se indica ahí.',
      ],
    },
    'extends/missing-base': {
      title: 'Falta la base',
      description:
        'Una ruta de `extends` no lleva a ningún perfil del proyecto. Mientras sea así, nadie puede saber qué le falta al perfil, y no se dice nada de ello.',
      messages: {
        missing: {
          what: 'El perfil {path} sobre el que se construye este no existe.',
          help: 'Corrija la ruta; es relativa a este archivo. Mientras tanto no se puede saber qué falta.',
        },
        outside: {
          what: 'La ruta {path} lleva fuera del proyecto.',
          help: 'Use un perfil que esté dentro del proyecto; no se lee nada de fuera.',
        },
        'not-a-profile': {
          what: 'El archivo {path} no contiene un perfil de seguridad.',
          help: 'Indique un documento cuyo kind sea SecurityProfile.',
        },
      },
    },
    'extends/weakens-must': {
      title: 'Un perfil debilita un obligatorio',
      description:
        'Un perfil que se construye sobre otros da a un obligatorio un estado más bajo que la base: parcial en vez de implementado, planeado en vez de parcial. Un obligatorio que no aplica (`not-applicable`) no es debilitarlo.',
      messages: {
        weaker: {
          what: 'El MSC {id} es obligatorio: la base dice {before}, este perfil dice {status}.',
          help: 'Aplique también aquí la medida de la base, o corrija la base.',
        },
      },
      notes: ['El 9.7 es recomendado.'],
    },
  };
}
