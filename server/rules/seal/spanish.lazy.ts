import type { SpanishTexts } from '../rule-texts.ts';
import type { sealRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof sealRules> {
  return {
    'seal/missing-certificate': {
      title: 'Sin certificado de los sellos',
      description:
        'Cada evidencia de una respuesta implementada a 6.5 dice su `kind`, y ni el tipo ni el nombre de ninguna habla de un certificado, un informe de ensayo o ISO 17712. El contenido de la evidencia nunca se lee. Un certificado vencido lo reporta `evidence/expired`.',
      messages: {
        missing: {
          what: 'Ninguna evidencia de 6.5 es un certificado o informe de ensayo de los sellos.',
          help: 'Añada el certificado ISO 17712 del laboratorio para el modelo en uso, con kind: certificate.',
        },
      },
      notes: ['La respuesta no dice qué es.', 'Que no haya evidencia lo reporta otra regla.'],
    },
    'seal/stock-unlocked': {
      title: 'Sellos sin resguardo',
      description:
        'Una respuesta o un procedimiento dice que los sellos sin usar están donde cualquiera puede tomar uno.',
      messages: {
        admitted: {
          what: '«{words}» dice que los sellos están al alcance de todos.',
          help: 'Guarde los sellos bajo llave, nombre a quien la tiene y entréguelos contra bitácora.',
        },
      },
    },
    'seal/vvtt-incomplete': {
      title: 'Revisión del sello incompleta',
      description:
        'La respuesta a 6.7, o un procedimiento que dice servirle, nombra el jalón o el giro y en ninguna parte otro de los cuatro pasos (ver, verificar, jalar, girar), con ninguna palabra usual. No se revisa un texto que nombra VVTT.',
      messages: {
        missing: {
          what: 'La revisión del sello dice «{words}» y omite: {steps}.',
          help: 'Escriba los cuatro pasos: ver el sello y el herraje, verificar el número contra los documentos, jalar, torcer y girar.',
        },
      },
      words: {
        viewSealAndLock: 'ver el sello y el herraje',
        verifyTheNumber: 'verificar el número',
        tug: 'jalar',
        twistAndTurn: 'torcer y girar',
      },
      notes: ['No trata de sellos.'],
    },
    'seal/wrong-class': {
      title: 'Sello por debajo de alta seguridad',
      description:
        'Una respuesta o un procedimiento dice que los embarques se cierran con sellos indicativos, de plástico o de clase de seguridad. Los de alta seguridad son clase H de ISO 17712. Otros sellos tienen su lugar en unidades vacías, jaulas, cargas nacionales y gabinetes; esas oraciones no se reportan.',
      messages: {
        admitted: {
          what: '«{words}» está por debajo de alta seguridad.',
          help: 'Cierre los embarques a Estados Unidos con sellos de alta seguridad, clase H de ISO 17712:2013, y escriba modelo y clase.',
        },
      },
    },
  };
}
