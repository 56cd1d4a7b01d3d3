import { DIGIT, LETTER } from '../../syntax/letters.ts';

/** The points in words. */
export const POINT_NAMES = {
  frontWall: 'front wall',
  leftSide: 'left side',
  rightSide: 'right side',
  floor: 'floor',
  ceilingAndRoof: 'ceiling and roof',
  doorsAndLocks: 'doors and locks',
  outsideAndUndercarriage: 'outside and undercarriage',
  fanHousing: 'fan housing',
};

/** A point of an inspection, and every word by which a text may name it, in lower case without accents. */
export interface InspectionPoint {
  readonly name: keyof typeof POINT_NAMES;
  readonly words: RegExp;
}

const point = (name: keyof typeof POINT_NAMES, words: string): InspectionPoint => ({
  name,
  words: new RegExp(`(?<![${LETTER}${DIGIT}])(?:${words})`, 'u'),
});

const FRONT = point('frontWall', 'front|nose|bulkhead|frontal|frente|delanter|mampar');
const LEFT = point(
  'leftSide',
  `left|sides?(?![${LETTER}])|side walls?|walls|both sides|izquierd|lateral|costado|paredes|lados`,
);
const RIGHT = point(
  'rightSide',
  `right|sides?(?![${LETTER}])|side walls?|walls|both sides|derech|lateral|costado|paredes|lados`,
);
const FLOOR = point('floor', 'floor|piso|suelo');
const ROOF = point('ceilingAndRoof', 'ceiling|roof|techo|toldo');
const DOORS = point('doorsAndLocks', 'door|puerta');
const UNDER = point(
  'outsideAndUndercarriage',
  'undercarriage|underside|underneath|under the|outside|exterior|chassis|frame|chasis|bastidor|bajos|debajo|por fuera|largueros',
);
const FAN = point('fanHousing', 'fan|evaporator|ventilador|evaporador|turbina');

/**
 * The points of a container and of a refrigerated one. Of tractor and trailer more than one list of 17 is in use, so none
 * stands here.
 */
export const POINTS: Readonly<Record<7 | 8, readonly InspectionPoint[]>> = {
  7: [FRONT, LEFT, RIGHT, FLOOR, ROOF, DOORS, UNDER],
  8: [FRONT, LEFT, RIGHT, FLOOR, ROOF, DOORS, UNDER, FAN],
};
