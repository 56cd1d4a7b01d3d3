import type { SpanishTexts } from '../rule-texts.ts';
import type { physicalRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof physicalRules> {
  return {
    'physical/footage-not-reviewed': {
      title: 'Grabaciones que sólo se ven tras un incidente',
      description:
        'Una respuesta o un procedimiento dice que las grabaciones se ven sólo cuando algo ya pasó, o que no se ven.',
      messages: {
        admitted: {
          what: '«{words}» deja fuera la revisión aleatoria que pide el MSC 9.15.',
          help: 'Haga que alguien revise grabaciones de días al azar y resuma cada revisión por escrito con lo que se corrigió.',
        },
      },
    },
    'physical/footage-retention-too-short': {
      title: 'Grabaciones que se guardan muy poco',
      description:
        'Una respuesta o un procedimiento dice que las grabaciones se guardan menos de 14 días, el mínimo que suele citarse. Sólo cuentan afirmaciones simples con un número; no se revisan oraciones sobre un clip, revisiones, mínimos o equipo de otros.',
      messages: {
        admitted: {
          what: 'Las grabaciones que se guardan «{words}» ya no existen cuando se descubre una pérdida.',
          help: 'Guárdelas durante el tránsito y al menos 14 días más, y escriba el número que el grabador realmente conserva.',
        },
      },
    },
    'physical/gate-unwatched': {
      title: 'Acceso que nadie vigila',
      description:
        'Una respuesta o un procedimiento dice que un portón, una puerta u otro acceso no tiene persona ni cámara. No se reportan accesos que están cerrados.',
      messages: {
        admitted: {
          what: '«{words}» dice que nadie vigila una entrada.',
          help: 'Ponga ahí a una persona, o una cámara que alguien mire, o cierre el acceso; y escriba cuál.',
        },
      },
    },
    'physical/recording-stops': {
      title: 'Cámaras que graban parte del día',
      description:
        'Una respuesta o un procedimiento dice que las cámaras graban sólo en horario laboral, de día o en días hábiles.',
      messages: {
        admitted: {
          what: '«{words}» deja las demás horas sin grabación; el MSC 9.13 recomienda grabar las 24 horas.',
          help: 'Haga que las cámaras graben día y noche, todos los días.',
        },
      },
    },
    'physical/unlit-area': {
      title: 'Área sin iluminación',
      description:
        'Una respuesta o un procedimiento dice que un patio, un portón, un andén, un estacionamiento o la barda no tiene luz.',
      messages: {
        admitted: {
          what: '«{words}» dice que un área del sitio está a oscuras.',
          help: 'Ilumine accesos, andenes, almacén, barda y estacionamiento, y escriba dónde hay lámparas y quién las revisa.',
        },
      },
    },
  };
}
