import type { SpanishTexts } from '../rule-texts.ts';
import type { governanceRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof governanceRules> {
  return {
    'governance/audit-scope-incomplete': {
      title: 'Categoría sin auditar',
      description:
        'Un registro abarca dos años o más, y en ese tiempo ninguna auditoría de los perfiles a los que sirve incluyó cierta categoría, o un criterio de ella, en su alcance. Se omiten las categorías en que los perfiles no tienen criterios.',
      messages: {
        left: {
          what: 'Ninguna auditoría de los últimos {months} meses revisó: {categories}.',
          help: 'Programe una auditoría de estas categorías.',
        },
      },
      notes: ['El registro es muy reciente para saberlo.'],
    },
    'governance/audit-stale': {
      title: 'Sin auditoría en un año',
      description:
        'La entrada más reciente de los registros de auditoría de un perfil tiene más de doce meses. Se dice una vez, en el registro con la entrada más reciente.',
      messages: {
        old: {
          what: 'La auditoría más reciente es del {date}, hace más de doce meses.',
          help: 'Audite conforme al plan y regístrelo aquí.',
        },
        none: {
          what: 'Este registro no contiene ninguna auditoría.',
          help: 'Audite conforme al plan y regístrelo aquí.',
        },
      },
      why: 'El criterio no fija un intervalo; una auditoría cada doce meses es la práctica común.',
      notes: ['El registro del año pasado junto al de este año.'],
    },
    'governance/finding-closed-without-evidence': {
      title: 'Hallazgo cerrado sin evidencia',
      description:
        'Un hallazgo que exigía una acción tiene día en `closed` y no tiene `evidence`. Las recomendaciones pueden cerrarse sin ella.',
      messages: {
        bare: {
          what: 'Este hallazgo está cerrado, y nada muestra que se haya corregido.',
          help: 'Añada evidence: una foto, un informe, un procedimiento modificado.',
        },
      },
      why: 'En la siguiente validación los hallazgos cerrados son lo primero que se revisa.',
    },
    'governance/finding-due-soon': {
      title: 'Hallazgo por vencer',
      description:
        'A un hallazgo abierto le quedan a lo más 30 días hasta el día en `due`. Es informativo si es recomendación.',
      messages: {
        soon: {
          what: 'Este hallazgo debe atenderse a más tardar el {due}, en {days} días.',
          help: 'Atiéndalo antes y registre closed con evidence.',
        },
      },
      notes: ['Ya venció; ese es otro hallazgo.'],
    },
    'governance/finding-overdue': {
      title: 'Hallazgo vencido',
      description:
        'Un hallazgo abierto pasó del día en `due`: error si se exige una acción, advertencia si es recomendación. Una acción exigida sin `due` tiene `cadence.findingResponse` (90 días si no se indica) desde la fecha del informe, y entonces es advertencia.',
      messages: {
        late: {
          what: 'Este hallazgo debía atenderse a más tardar el {due} y sigue abierto.',
          help: 'Termine lo pendiente, responda y registre closed con evidence.',
        },
        assumed: {
          what: 'Este hallazgo no indica fecha; el plazo usual terminó el {due}, y sigue abierto.',
          help: 'Registre en due la fecha que fijó CBP o el auditor, o ciérrelo con evidence.',
        },
      },
      why: 'Una acción exigida que CBP no recibe a tiempo puede llevar a la suspensión.',
      notes: [
        'Los 90 días que siguen al informe terminaron el 2026-11-23.',
        'Los 90 días que siguen al informe corren hasta el 2026-11-24.',
      ],
    },
    'governance/finding-without-action': {
      title: 'Hallazgo sin seguimiento',
      description:
        'Un hallazgo abierto que exige una acción no tiene `action` o `owner`. Una recomendación se señala solo si la empresa la hizo (`source` es una auditoría interna o una autoevaluación) y no tiene `action`, `owner` ni `due`.',
      messages: {
        action: {
          what: 'Este hallazgo exige una acción, y no se indica ninguna.',
          help: 'Diga en action qué se hace.',
        },
        owner: {
          what: 'Este hallazgo exige una acción, y nadie responde por él.',
          help: 'Indique un contacto o un puesto en owner.',
        },
        both: {
          what: 'Este hallazgo exige una acción, y no se indica acción ni responsable.',
          help: 'Diga en action qué se hace, y en owner quién lo hace.',
        },
        adrift: {
          what: 'Este hallazgo de su propia auditoría no tiene acción, responsable ni fecha.',
          help: 'Añada action, owner y due, o ciérrelo y diga por qué no se hace nada.',
        },
      },
    },
    'governance/finding-without-due-date': {
      title: 'Hallazgo sin fecha',
      description:
        'Un hallazgo abierto que exige una acción no tiene `due`. Hasta que pasa `cadence.findingResponse` desde la fecha del informe; después está vencido.',
      messages: {
        assumed: {
          what: 'Este hallazgo exige una acción y no indica fecha; el plazo usual corre hasta el {due}.',
          help: 'Registre en due la fecha que fijó CBP o el auditor.',
        },
      },
      notes: ['Los 90 días que siguen al informe corren hasta el 2026-11-26.', 'Ya venció.'],
    },
    'governance/implemented-with-open-finding': {
      title: 'Implementado, con un hallazgo abierto',
      description:
        'Una respuesta tiene el estado `implemented`, y en las acciones correctivas de este perfil un hallazgo sobre su criterio exige una acción y no se ha cerrado. No se dice nada si la respuesta de un sitio (`bySite`) ya cuenta lo pendiente.',
      messages: {
        open: {
          what: 'La respuesta a {criterion} dice implemented, y sigue abierto el hallazgo {id}, que exige una acción.',
          help: 'Cambie el estado a partial con owner y targetDate, o cierre el hallazgo con evidence.',
        },
      },
      words: { related: 'El hallazgo abierto' },
      notes: ['El hallazgo es de otro perfil.'],
    },
    'governance/missing-audit': {
      title: 'Programa nunca auditado',
      description:
        'Una respuesta o un procedimiento dice que no hay un plan para auditar el programa de seguridad, o que nunca se ha auditado.',
      messages: {
        admitted: {
          what: '«{words}» no deja a nadie que verifique que el programa funciona.',
          help: 'Escriba un plan: qué se audita, quién, cada cuándo y cómo se cierran las brechas; y audite conforme a él.',
        },
      },
    },
    'governance/review-too-infrequent': {
      title: 'Revisión con más de un año de separación',
      description:
        'Una respuesta o un procedimiento dice que la evaluación de riesgos, la política de ciberseguridad o el procedimiento de sellos se revisa con un intervalo de más de un año. La `frequency` de la respuesta la reporta `profile/frequency-too-long`, y `reviewEvery` de un procedimiento, `procedure/review-interval-too-long`.',
      messages: {
        admitted: {
          what: '«{words}» es menos de una vez al año.',
          help: 'Revísela al menos cada 12 meses, y antes cuando cambian el riesgo o la operación.',
        },
      },
      notes: ['Su `frequency` dice lo mismo, que reporta otra regla.'],
    },
    'governance/single-person-team': {
      title: 'Equipo de seguridad de una persona',
      description:
        'La respuesta dice que una sola persona, o un solo departamento, es todo el equipo de seguridad.',
      messages: {
        admitted: {
          what: '«{words}» no es un equipo de varias áreas, que es lo que el MSC 1.2 recomienda.',
          help: 'Haga que recursos humanos, sistemas, compras, almacén y otras áreas manden a alguien, y escriba a quién.',
        },
      },
    },
  };
}
