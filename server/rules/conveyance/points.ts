import type { Localized } from '../../catalog/catalog.ts';
import { DIGIT, LETTER } from '../../syntax/letters.ts';

/** A point of an inspection, and every word by which a text may name it, in lower case without accents. */
export interface InspectionPoint {
  readonly name: Localized;
  readonly words: RegExp;
}

const point = (en: string, es: string, words: string): InspectionPoint => ({
  name: { en, es },
  words: new RegExp(`(?<![${LETTER}${DIGIT}])(?:${words})`, 'u'),
});

const FRONT = point('front wall', 'pared frontal', 'front|nose|bulkhead|frontal|frente|delanter|mampar');
const LEFT = point(
  'left side',
  'lado izquierdo',
  `left|sides?(?![${LETTER}])|side walls?|walls|both sides|izquierd|lateral|costado|paredes|lados`,
);
const RIGHT = point(
  'right side',
  'lado derecho',
  `right|sides?(?![${LETTER}])|side walls?|walls|both sides|derech|lateral|costado|paredes|lados`,
);
const FLOOR = point('floor', 'piso', 'floor|piso|suelo');
const ROOF = point('ceiling and roof', 'techo', 'ceiling|roof|techo|toldo');
const DOORS = point('doors and locks', 'puertas y cierres', 'door|puerta');
const UNDER = point(
  'outside and undercarriage',
  'exterior y chasis',
  'undercarriage|underside|underneath|under the|outside|exterior|chassis|frame|chasis|bastidor|bajos|debajo|por fuera|largueros',
);
const FAN = point('fan housing', 'carcasa del ventilador', 'fan|evaporator|ventilador|evaporador|turbina');

/**
 * The points of a container and of a refrigerated one. Of tractor and trailer more than one list of 17 is in use, so none
 * stands here.
 */
export const POINTS: Readonly<Record<7 | 8, readonly InspectionPoint[]>> = {
  7: [FRONT, LEFT, RIGHT, FLOOR, ROOF, DOORS, UNDER],
  8: [FRONT, LEFT, RIGHT, FLOOR, ROOF, DOORS, UNDER, FAN],
};
