import type { SpanishTexts } from '../rule-texts.ts';
import type { riskRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof riskRules> {
  return {
    'risk/action-closed-without-evidence': {
      title: 'Acción cerrada sin evidencia',
      description: 'Una acción de una evaluación de riesgos tiene día en `closed` y no tiene `evidence`.',
      messages: {
        bare: {
          what: 'Esta acción está cerrada, y nada muestra que se haya realizado.',
          help: 'Añada evidence: una foto, un formato modificado, un registro de la revisión.',
        },
      },
    },
    'risk/action-incomplete': {
      title: 'Acción sin responsable o fecha',
      description: 'Una acción abierta de una evaluación de riesgos no tiene `owner` o `due`.',
      messages: {
        owner: {
          what: 'Esta acción no tiene responsable.',
          help: 'Indique un contacto o un puesto en owner.',
        },
        due: { what: 'Esta acción no tiene fecha límite.', help: 'Añada due.' },
        both: { what: 'Esta acción no tiene responsable ni fecha límite.', help: 'Añada owner y due.' },
      },
    },
    'risk/action-overdue': {
      title: 'Acción vencida',
      description:
        'Una acción de una evaluación de riesgos pasó del día en `due` y no se ha cerrado. Está vencida aunque exista una evaluación más reciente: una brecha abierta no se cierra sola.',
      messages: {
        late: {
          what: 'Esta acción vencía el {due} y sigue abierta.',
          help: 'Termínela y registre closed con evidence, o acuerde un día nuevo y diga por qué.',
        },
      },
    },
    'risk/assessment-stale': {
      title: 'Evaluación de riesgos vencida',
      description:
        'El día en `conducted` más `cadence.riskAssessment` (un año si no se indica) ya pasó. Cada ruta cuenta según la evaluación más reciente que la incluye, para cada perfil al que sirven las evaluaciones: una anterior es historia y no se dice nada de ella.',
      messages: {
        old: {
          what: 'Esta evaluación de riesgos es del {date}; tocaba una nueva el {due}.',
          help: 'Evalúe de nuevo y registre el resultado en un documento nuevo de evaluación de riesgos.',
        },
        lane: {
          what: 'La ruta {lane} se evaluó por última vez el {date}; ninguna evaluación más reciente la incluye, y tocaba una el {due}.',
          help: 'Incluya la ruta en la evaluación nueva, o quítela aquí si ya no se usa.',
        },
      },
      notes: [
        'La evaluación nueva omite una ruta.',
        'La evaluación nueva es de otro perfil.',
        'La evaluación del año pasado junto a la de este año.',
      ],
    },
    'risk/domestic-only': {
      title: 'Solo tramos nacionales',
      description:
        'Todas las rutas de una evaluación tienen tramos, y todos empiezan y terminan en Estados Unidos. Se dice a importadores, exportadores y fabricantes extranjeros, cuya carga cruza la frontera.',
      messages: {
        domestic: {
          what: 'Todas las rutas de esta evaluación están dentro de Estados Unidos.',
          help: 'Trace y evalúe los tramos en el extranjero, donde están las mayores amenazas.',
        },
      },
      notes: [
        'Una ruta nacional junto a una del extranjero.',
        'La carga se empaca en China.',
        'Nadie puede decir en qué país está la planta.',
      ],
    },
    'risk/former-lane-partner': {
      title: 'Socio anterior en una ruta',
      description:
        'Un tramo nombra a un socio cuyo día en `ended` ya llegó, y ninguna evaluación más reciente incluye la ruta.',
      messages: {
        ended: {
          what: 'La relación con {partner} terminó el {date}, y este tramo sigue a su cargo.',
          help: 'Indique quién tiene ahora la carga y revise de nuevo el riesgo de la ruta.',
        },
      },
      notes: ['La ruta se evaluó de nuevo.'],
    },
    'risk/high-threat-without-vulnerability': {
      title: 'Amenaza alta sin examinar',
      description:
        'Una amenaza a una ruta está calificada con 3, y ninguna entrada de `vulnerabilities` es de esa ruta o de todas. Se dice una vez por ruta.',
      messages: {
        lane: {
          what: 'La ruta {lane} está bajo una amenaza calificada con 3, y no se examinó ninguna vulnerabilidad en ella.',
          help: 'Examine los criterios en esa ruta y registre lo que encuentre en vulnerabilities.',
        },
        all: {
          what: 'Una amenaza a todas las rutas está calificada con 3, y no se examinó ninguna vulnerabilidad.',
          help: 'Examine los criterios en las rutas y registre lo que encuentre en vulnerabilities.',
        },
      },
      notes: ['Examinada en todas las rutas.'],
    },
    'risk/high-without-action': {
      title: 'Calificación alta sin acción',
      description:
        'Una vulnerabilidad está calificada con 3, y ninguna acción de la evaluación la atiende: ninguna tiene el mismo `gap`, ninguna nombra su `criterion` y su `lane` (una acción que no nombra ruta es para todas).',
      messages: {
        none: {
          what: 'Esta vulnerabilidad está calificada con 3, y ninguna acción la atiende.',
          help: 'Añada una acción con el mismo gap, o con su ruta y su criterio.',
        },
      },
      notes: ['La acción es de otra ruta.'],
    },
    'risk/incident-not-reassessed': {
      title: 'Incidente posterior a la última evaluación',
      description:
        'Un robo, un hallazgo de contrabando, un polizón o un ataque cibernético es posterior a la evaluación de riesgos más reciente de los perfiles afectados, y han pasado más de 30 días. Se pregunta solo si hay una evaluación de riesgos.',
      messages: {
        older: {
          what: 'La evaluación de riesgos más reciente es del {conducted}, anterior a este incidente ({type}), y han pasado {days} días.',
          help: 'Evalúe de nuevo las rutas afectadas y registre el resultado en un documento nuevo de evaluación de riesgos.',
        },
      },
    },
    'risk/lane-ends-abroad': {
      title: 'La ruta termina en el extranjero',
      description:
        'El último tramo de una ruta termina fuera de Estados Unidos, y la evaluación sirve solo a importadores. Las rutas de otros miembros sí pueden terminar en el extranjero. La regla lee el país de un UN/LOCODE, o del sitio o socio cuyo id se indica, y no juzga lugares en palabras.',
      messages: {
        abroad: {
          what: 'La ruta {lane} termina en {place}, fuera de Estados Unidos.',
          help: 'Añada los tramos hasta el lugar donde el importador recibe la carga.',
        },
      },
      notes: [
        'El id de un sitio en México.',
        'La ruta puede ser del exportador.',
        'Las palabras no dicen el país.',
      ],
    },
    'risk/lane-without-legs': {
      title: 'Ruta sin tramos',
      description:
        'Una ruta de la evaluación de riesgos no tiene `legs`. Las rutas que incluye una evaluación más reciente no se revisan.',
      messages: {
        none: {
          what: 'La ruta {lane} no tiene tramos, así que no muestra quién tiene la carga y dónde.',
          help: 'Enumere sus tramos desde el lugar de empaque hasta el último lugar en Estados Unidos.',
        },
      },
    },
    'risk/lane-without-threat': {
      title: 'Ruta sin amenazas calificadas',
      description: 'Una evaluación califica amenazas, y ninguna es de esta ruta o de todas.',
      messages: {
        none: {
          what: 'No se calificó ninguna amenaza a la ruta {lane}.',
          help: 'Califique para ella al menos terrorismo, contrabando, tráfico de personas y delincuencia organizada.',
        },
      },
      notes: ['A todas las rutas.', 'Las calificaciones se guardan en otro lugar.'],
    },
    'risk/leg-gap': {
      title: 'Hueco entre dos tramos',
      description:
        'En una ruta, un tramo empieza en otro lugar que donde termina el anterior. La regla omite los tramos a los que les falta uno de los dos lugares, y los lugares escritos de maneras distintas, como un UN/LOCODE y el id de un sitio, salvo que sus países difieran.',
      messages: {
        gap: {
          what: 'Este tramo empieza en {from}, y el anterior termina en {to}: entre los dos nadie tiene la carga.',
          help: 'Corrija uno de los dos lugares, o agregue el tramo intermedio.',
        },
      },
      notes: ['El sitio está en otro país.', 'La terminal puede estar en la ciudad que indica el código.'],
    },
    'risk/missing-continuity-plan': {
      title: 'Sin plan para una crisis',
      description:
        'Una respuesta o un procedimiento dice que no hay un plan de continuidad, o que nunca se ha ensayado.',
      messages: {
        admitted: {
          what: '«{words}» deja a la empresa sin un plan probado para una crisis, que el MSC 2.4 recomienda.',
          help: 'Escriba el plan, ensáyelo una vez al año y conserve el informe del ejercicio.',
        },
      },
    },
    'risk/partner-on-no-lane': {
      title: 'Transportista en ninguna ruta',
      description:
        'Por su función, un socio transporta carga, y ningún tramo ni vulnerabilidad de una evaluación de riesgos lo nombra. Se pregunta solo si cada perfil del proyecto tiene una evaluación, y por transportistas cuyo trabajo es un tramo a través de la frontera: marítimos, aéreos, ferroviarios, de carretera de una frontera o de otro país. No se pregunta por subcontratistas.',
      messages: {
        missing: {
          what: 'El transportista {name} no está en ninguna ruta de ninguna evaluación de riesgos.',
          help: 'Añádalo a los tramos en que tiene la carga, o indique ended si la relación terminó.',
        },
      },
      notes: [
        'Puede que solo reparta del almacén a las tiendas.',
        'La evaluación del otro perfil se guarda en otro lugar.',
      ],
    },
    'risk/process-incomplete': {
      title: 'Proceso de evaluación incompleto',
      description:
        'El bloque `process` cuenta cómo se evalúa el riesgo y le falta una de sus siete partes. Si no hay `process`, puede estar en un procedimiento escrito, y no se dice nada.',
      messages: {
        parts: {
          what: 'Lo que se escribió del proceso no incluye: {parts}.',
          help: 'Añada las partes que faltan; el validador pregunta por cada una.',
        },
      },
    },
    'risk/source-stale': {
      title: 'Fuente demasiado antigua',
      description:
        'La fuente fechada más reciente de una amenaza es más de doce meses anterior al día en `conducted`.',
      messages: {
        old: {
          what: 'La fuente más reciente de esta amenaza es del {date}, más de un año antes de la evaluación del {conducted}.',
          help: 'Califique la amenaza con una fuente de los últimos doce meses.',
        },
      },
    },
    'risk/threat-without-source': {
      title: 'Amenaza sin fuente',
      description: 'Una amenaza calificada no tiene `sources`, o ninguna tiene `date`.',
      messages: {
        none: {
          what: 'La calificación de esta amenaza ({kind}) no nombra ninguna fuente.',
          help: 'Añada sources con título y fecha: un boletín, estadísticas, un expediente.',
        },
        undated: {
          what: 'Ninguna fuente de esta amenaza ({kind}) tiene fecha.',
          help: 'Añada la fecha de cada fuente.',
        },
      },
    },
    'risk/uniform-ratings': {
      title: 'Todas las calificaciones iguales',
      description:
        'Una evaluación tiene cuatro o más amenazas calificadas a rutas con al menos dos orígenes distintos, y todas las calificaciones son iguales: así se ve una plantilla copiada.',
      messages: {
        uniform: {
          what: 'Las {count} amenazas están calificadas con {rating}, en rutas de distintos países.',
          help: 'Califique cada amenaza para cada ruta según lo que se sabe de ese país y ese trayecto.',
        },
      },
      notes: ['Dos rutas de un mismo país bien pueden ser parecidas.'],
    },
  };
}
