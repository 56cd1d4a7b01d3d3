import type { SpanishTexts } from '../rule-texts.ts';
import type { personnelRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof personnelRules> {
  return {
    'personnel/code-not-signed': {
      title: 'Código de conducta sin confirmar',
      description:
        'Una respuesta o un procedimiento dice que no hay código de conducta, o que empleados o contratistas no lo firman.',
      messages: {
        admitted: {
          what: '«{words}» no cumple el MSC 11.5: las personas confirman que conocen el código de conducta.',
          help: 'Tenga un código de conducta y la firma de cada empleado y contratista en el archivo.',
        },
      },
    },
    'personnel/hires-not-verified': {
      title: 'Personas contratadas sin verificación',
      description:
        'Una respuesta o un procedimiento dice que no se verifica a candidatos, eventuales o contratistas, o que empiezan antes.',
      messages: {
        admitted: {
          what: '«{words}» dice que hay personas que trabajan aquí sin que nadie haya verificado lo que declaran.',
          help: 'Verifique historial laboral y referencias antes del primer día, también de eventuales y contratistas.',
        },
      },
    },
  };
}
