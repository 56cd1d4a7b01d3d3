import type { SpanishTexts } from '../rule-texts.ts';
import type { accessRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof accessRules> {
  return {
    'access/badges-not-collected': {
      title: 'Gafetes de bajas sin retirar',
      description:
        'Una respuesta o un procedimiento dice que los gafetes, llaves o tarjetas de quienes se van no se recogen o siguen activos.',
      messages: {
        admitted: {
          what: '«{words}» deja el acceso en manos de personas que ya se fueron.',
          help: 'Recoja o desactive cada gafete, llave y tarjeta cuando una persona se va y anótelo en la lista de salida.',
        },
      },
    },
    'access/driver-kept-log': {
      title: 'Bitácora en manos de los choferes',
      description:
        'Una respuesta o un procedimiento dice que los choferes llenan ellos mismos la bitácora de recolecciones.',
      messages: {
        admitted: {
          what: '«{words}» pone la bitácora de recolecciones en manos de los choferes.',
          help: 'Haga que un empleado llene la bitácora y guárdela donde los choferes no puedan leerla ni cambiarla.',
        },
      },
    },
    'access/drivers-not-identified': {
      title: 'Choferes sin identificar',
      description:
        'Una respuesta o un procedimiento dice que los choferes recogen o entregan carga sin mostrar identificación.',
      messages: {
        admitted: {
          what: '«{words}» dice que la carga cambia de manos con un chofer a quien nadie identificó.',
          help: 'Vea un documento con fotografía de cada chofer antes de recibir o entregar carga, también en rutas diarias.',
        },
      },
    },
    'access/visitors-not-identified': {
      title: 'Visitantes sin identificación',
      description:
        'Una respuesta o un procedimiento dice que visitantes, proveedores o técnicos entran sin mostrar identificación. No se reportan oraciones sobre personas a quienes por eso no se deja entrar.',
      messages: {
        admitted: {
          what: '«{words}» dice que hay personas que entran sin identificación con fotografía.',
          help: 'Pida identificación con fotografía a toda persona ajena al llegar, también a los conocidos, y anote en la bitácora que se vio.',
        },
      },
    },
  };
}
