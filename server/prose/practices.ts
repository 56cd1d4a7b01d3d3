import { LETTER } from '../syntax/letters.ts';
import { ownValue } from '../messages/own-value.ts';
/** What a sentence says of a company's own practice, by the condition under `conditions` that it takes for granted. */
const TAKEN_FOR_GRANTED: Readonly<Record<string, RegExp>> = {
  securityGuards: new RegExp(
    String.raw`(?<![${LETTER}])(?:(?:security )?guards|security guard|(?:the|our|a|each|night|gate) guard) (?:on duty |at the gate |also |then )?(?:patrols?|checks?|inspects?|verif(?:y|ies)|logs?|records?|walks?|escorts?|monitors?|controls?|asks?|compares?|writes?|tours?|opens?|closes?|searche?s?|stops?)(?![${LETTER}])|(?<![${LETTER}])(?:checked|verified|patrolled|logged|escorted|monitored|inspected|staffed|searched) by (?:the |our |a |two |contract )?(?:security )?guards?(?![${LETTER}])|(?<![${LETTER}])(?:guardias?|vigilantes?)(?: de seguridad| en turno| de caseta)? (?:revisa|verifica|registra|recorre|patrulla|controla|inspecciona|pide|anota|compara|llena|abre|acompaña|escolta)n?(?![${LETTER}])|(?<![${LETTER}])(?:revisad|verificad|registrad|patrullad|inspeccionad|custodiad)[oa]s? por (?:el |los |un |dos )?(?:guardia|vigilante)s?(?![${LETTER}])`,
    'u',
  ),
  cameras: new RegExp(
    String.raw`(?<![${LETTER}])(?:cameras?|cctv)(?: system)? (?:also |continuously )?(?:records?|covers?|films?|monitors?|watch(?:es)?|overlooks?|captures?|(?:is|are) (?:placed|installed|mounted|positioned))(?![${LETTER}])|(?<![${LETTER}])(?:recorded|monitored|filmed|watched|covered) (?:by|on|with) (?:[${LETTER}]+ )?(?:cameras?|cctv)(?![${LETTER}])|(?<![${LETTER}])(?:cctv|camera) (?:footage|recordings) (?:is|are) (?:kept|stored|reviewed|retained)(?![${LETTER}])|(?<![${LETTER}])(?:camaras?|cctv)(?: de seguridad| de vigilancia)? (?:graba|cubre|vigila|monitorea|enfoca|capta)n?(?![${LETTER}])|(?<![${LETTER}])(?:grabad|vigilad|monitoread)[oa]s? (?:por|con) (?:[${LETTER}]+ )?(?:camaras|cctv)(?![${LETTER}])`,
    'u',
  ),
  sealInventory: new RegExp(
    String.raw`(?<![${LETTER}])(?:counts?|reconciles?|audits?|verif(?:y|ies)|checks?) (?:the |our )?(?:seal (?:stock|inventory)|stock of seals|unused seals)(?![${LETTER}])|(?<![${LETTER}])(?:unused seals|seals|seal stock) (?:is|are) (?:kept|stored|locked up|held) (?:in|under)(?![${LETTER}])|(?<![${LETTER}])(?:cuenta|concilia|audita|revisa|verifica)n? (?:el |nuestro )?inventario de (?:sellos|candados)(?![${LETTER}])|(?<![${LETTER}])(?:los )?(?:sellos|candados)(?: sin usar| nuevos)? se (?:guardan|resguardan|almacenan) (?:en|bajo)(?![${LETTER}])`,
    'u',
  ),
  woodPackaging: new RegExp(
    String.raw`(?<![${LETTER}])(?:checks?|inspects?|compares?|verif(?:y|ies)) (?:[${LETTER}]+ ){0,3}(?:ispm 15 (?:stamps?|marks?)|wood(?:en)? (?:pallets?|packaging|crates?|dunnage))(?![${LETTER}])|(?<![${LETTER}])wood(?:en)? (?:pallets|crates|dunnage) (?:carry|bear|are (?:treated|stamped|inspected|checked))(?![${LETTER}])|(?<![${LETTER}])(?:revisa|verifica|inspecciona|coteja)n? (?:[${LETTER}]+ ){0,4}(?:(?:sello|marca)s? (?:de la )?nimf ?15|tarimas de madera|embalajes? de madera)(?![${LETTER}])`,
    'u',
  ),
};

/** What stands in every one of them, for a first look. */
const HINTS: Readonly<Record<string, RegExp>> = {
  securityGuards: /guard|vigilante/,
  cameras: /camera|camara|cctv/,
  sealInventory: /seal|sello|candado/,
  woodPackaging: /wood|ispm|madera|nimf/,
};

/** Whether a text may tell of a practice that needs a condition. */
export function mayTellOf(folded: string, condition: string): boolean {
  return ownValue(HINTS, condition)?.test(folded) ?? false;
}

/** The conditions that a practice can be told of. */
export const PRACTICES = Object.keys(TAKEN_FOR_GRANTED);

/** Denials, other parties, other times, other devices: the sentence may tell of something else than what we have here. */
const NOT_OURS_TODAY = new RegExp(
  String.raw`(?<![${LETTER}])(?:no|not|none|nor|neither|never|without|instead|unless|if|would|refus[${LETTER}]*|reject[${LETTER}]*|ban(?:s|ned)?|their|carriers?|partners?|suppliers?|vendors?|makers?|factory|factories|landlords?|terminals?|port|ports|bridge|customs|cbp|police|neighbors?|mall|park|airport|yard of|tablets?|phones?|dash|body|truck cameras?|laptops?|sin|ningun[oa]?|nunca|tampoco|si|en vez|en lugar|rechaz[${LETTER}]*|prohib[${LETTER}]*|transportistas?|socios?|proveedor(?:es)?|fabricantes?|arrendador(?:es)?|terminal(?:es)?|puerto|puente|aduanas?|policia|parque|vecinos?|tabletas?|celular(?:es)?|telefonos?)(?![${LETTER}])|[’'’]s (?:security )?(?:guards?|cameras?|cctv|seals?)`,
  'u',
);

/** Where a sentence, in lower case without accents, tells of a practice of the company that needs a condition. */
export function practiceIn(
  sentence: string,
  condition: string,
): { readonly start: number; readonly end: number } | undefined {
  const found = ownValue(TAKEN_FOR_GRANTED, condition)?.exec(sentence);
  if (!found || NOT_OURS_TODAY.test(sentence)) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}
