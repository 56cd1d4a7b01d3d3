import type { SpanishTexts } from '../rule-texts.ts';
import type { privacyRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof privacyRules> {
  return {
    'privacy/alarm-code': {
      title: 'Código de alarma en texto claro',
      description:
        'Una palabra que significa código de alarma, de puerta o de caja fuerte está antes de cuatro a ocho dígitos. Hablar de códigos está bien, y también los años, las medidas y los teléfonos. El hallazgo nunca muestra el valor.',
      messages: {
        clear: {
          what: 'Aquí hay un código de alarma o de puerta en texto claro.',
          help: 'Cambie el código y escriba en su lugar quién lo guarda.',
        },
      },
      why: 'Todo el que puede leer el repositorio puede abrir la puerta.',
    },
    'privacy/password': {
      title: 'Contraseña en texto claro',
      description:
        'Una palabra que significa contraseña está antes de un valor que parece una. Hablar de contraseñas está bien, y también nombrar el lugar donde se guardan. El hallazgo nunca muestra el valor.',
      messages: {
        clear: {
          what: 'Aquí hay una contraseña en texto claro.',
          help: 'Cambie la contraseña y escriba en su lugar dónde se guarda, por ejemplo en una bóveda.',
        },
      },
      why: 'Todo el que puede leer el repositorio puede usarla.',
    },
    'privacy/social-security-number': {
      title: 'Número de seguro social en texto claro',
      description:
        'En un archivo hay un número con la forma de un número de seguro social de EE. UU., o un número de importador con `format: ssn` sin enmascarar. La forma enmascarada está bien, y también los números que se presentan como teléfono, número de parte o número de serie. El hallazgo nunca muestra el número.',
      messages: {
        clear: {
          what: 'Aquí hay un número de seguro social en texto claro.',
          help: 'Enmascárelo como ***-**-1234 y quite el número del historial del repositorio.',
        },
      },
      why: 'Todo el que puede leer el repositorio puede leerlo, para siempre.',
    },
  };
}
