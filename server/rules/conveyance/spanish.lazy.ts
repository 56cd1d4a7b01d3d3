import type { SpanishTexts } from '../rule-texts.ts';
import type { conveyanceRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof conveyanceRules> {
  return {
    'conveyance/missing-inspection-points': {
      title: 'Puntos de inspección omitidos',
      description:
        'Una respuesta o un procedimiento dice que una inspección tiene siete u ocho puntos, lista al menos la mitad tras dos puntos, entre paréntesis o bajo un título, y omite otros. No se revisan listas que dicen ser ejemplos ni las de un tractocamión; de tractocamión y remolque hay más de una lista de 17 puntos en uso.',
      messages: {
        missing: {
          what: 'La lista de {count} puntos omite: {points}.',
          help: 'Añada los puntos a la inspección y a la lista.',
        },
      },
      words: {
        frontWall: 'pared frontal',
        leftSide: 'lado izquierdo',
        rightSide: 'lado derecho',
        floor: 'piso',
        ceilingAndRoof: 'techo',
        doorsAndLocks: 'puertas y cierres',
        outsideAndUndercarriage: 'exterior y chasis',
        fanHousing: 'carcasa del ventilador',
      },
    },
    'conveyance/pest-record-retention-too-short': {
      title: 'Registros de plagas que se guardan muy poco',
      description:
        'La respuesta a 5.7, o un procedimiento que dice servirle, conserva los registros de plagas y limpieza menos de un año: en una oración con un número o en la tabla de registros. No se revisan copias, fotos ni plazos para actuar.',
      messages: {
        admitted: {
          what: 'Los registros de contaminación se guardan «{words}»; el MSC 5.7 pide un año.',
          help: 'Conserve los registros de plagas, lavado y limpieza al menos un año.',
        },
      },
    },
    'conveyance/too-few-inspection-points': {
      title: 'Puntos de inspección insuficientes',
      description:
        'Una respuesta o un procedimiento habla de una inspección de siete puntos de unidades refrigeradas, o de siete u ocho puntos de tractocamión y remolque juntos. No se reporta una oración que añade el ventilador u otra cuenta, ni la que habla de la revisión mecánica del operador.',
      messages: {
        admitted: {
          what: '«{words}» es muy poco: un contenedor tiene siete puntos, uno refrigerado ocho, tractocamión y remolque 17.',
          help: 'Inspeccione todos los puntos de la unidad y escriba el número que tiene el formato.',
        },
      },
    },
  };
}
