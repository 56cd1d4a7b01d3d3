import { DIGIT, LETTER } from '../../syntax/letters.ts';
import type { Passage } from './passages.ts';

/** Words for people, offices and firms that do something, in lower case without accents. */
const ACTORS = new Set(
  'staff personnel team teams crew management manager clerk lead leads chief chiefs head heads president director officer agent guard guards driver operator people person anyone everyone everybody nobody employee department company partner firm agency broker carrier landlord contractor chair committee board counsel police security host hosts deputy shift reception warehouse purchasing finance payroll sales legal compliance maintenance human station porter watchman foreman forklift technician trainee assistant secretary maker customs consultant auditor personal equipo equipos jefe jefes jefa gerente gerentes gerencia guardia guardias vigilante vigilantes chofer choferes encargado encargada encargados responsable responsables empleado empleados empleada persona personas direccion director coordinacion area areas departamento departamentos empresa agente agentes agencia comite consejo abogado policia seguridad anfitrion recepcion almacen compras finanzas nomina ventas mantenimiento sistemas calidad recursos central dueño dueña nadie alguien intendencia vigilancia limpieza logistica trafico operaciones embarques recibo contraloria administracion quien oficial oficiales auxiliar auxiliares analista socio socios cliente clientes proveedor proveedores transportista arrendador'.split(
    ' ',
  ),
);

/** Endings of words for people; where a thing ends like them it hides a finding and never makes one. */
const ENDING = /(?:[^e]er|or|ist|ian|ee|man|or[ae]|ista)(?:e?s)?$/u;

/** Things that end like people. */
const THINGS = new Set(
  'number order container trailer after over under other another water paper computer server letter never ever whether either together register folder cover sticker per her their enter offer transfer counter locker timer sensor door floor factor motor error mirror color minor major prior for exterior interior or nor corridor tractor monitor exist list checklist consist assist see three free fee tree degree agree further former latter later order proper consider remember power tower layer filter center quarter barrier border header router printer scanner reader recorder cylinder ladder perimeter meter diameter weather winter summer october november december september manner matter master layer contenedor contenedores valor valores color exterior interior anterior posterior mayor menor motor sector por superior inferior tractor monitor sensor lector grabador interruptor primera ahora hora horas bitacora computadora impresora puerta lista vista revista prevista controlador generador elevador mejor mejores peor labor exteriores interiores anteriores posteriores mayores menores sensores lectores fuera afuera manera madera carretera cartera frontera numero'.split(
    ' ',
  ),
);

const OFFICE = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:HR|IT|RH|TI|CSO|CEO|CFO|COO|VP|QA|EHS|CBP|3PL)(?![${LETTER}${DIGIT}])`,
  'u',
);

/** Days and months have capitals too. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

const DONE =
  '(?:(?:re)?check|inspect|verifi|review|record|logg|test|train|issu|collect|report|monitor|count|examin|compar|updat|ensur|controll|clean|repair|maintain|lock|sign|fil|photograph|escort|approv|notifi|investigat|audit|reconcil|measur|walk|search|screen|assess|scann?)ed';

const HECHO =
  '(?:revis|verific|inspeccion|registr|prueb|capacit|entreg|recolect|report|monitore|examin|compar|actualiz|asegur|control|limpi|repar|cierr|firm|archiv|fotografi|acompañ|aprueb|notific|investig|audit|concili|recorr|evalu|cotej)[ae]n?|mantienen?|miden?';

/** Things that are done by nobody: `seals are checked`, `se revisan los sellos`. */
const AGENTLESS = new RegExp(
  `(?<![${LETTER}])(?:(?:is|are) (?:[${LETTER}]+ly )?${DONE}|se (?:${HECHO}))(?![${LETTER}])`,
  'u',
);

const WORDS = new RegExp(String.raw`[${LETTER}][${LETTER}${DIGIT}]*`, 'gu');

/** Where a passage tells of something that is done, and not by whom; in lower case without accents. */
export function agentlessIn({
  folded,
}: Passage): { readonly start: number; readonly end: number } | undefined {
  const found = AGENTLESS.exec(folded);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/**
 * Whether a passage may name somebody who does something: an office, a word for people, or a name with a capital letter
 * inside a sentence that is none of the company's places.
 *
 * @param places words of the names of company and sites, in lower case
 */
export function mayNameSomebody({ text, words, sentences }: Passage, places: ReadonlySet<string>): boolean {
  if (OFFICE.test(text)) return true;
  if (words.some((word) => ACTORS.has(word.text) || (ENDING.test(word.text) && !THINGS.has(word.text))))
    return true;
  return sentences.some(({ start, end }) => {
    const [, ...inside] = text.slice(start, end).match(WORDS) ?? [];
    return inside.some(
      (word) =>
        /^\p{Lu}\p{Ll}/u.test(word) && !places.has(word.toLowerCase()) && !CALENDAR.test(word.toLowerCase()),
    );
  });
}
