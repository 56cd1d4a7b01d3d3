import assert from 'node:assert/strict';
import { sentencesOf } from './sentences.ts';

const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at full stops, question marks, blank lines and list items', () => {
    assert.deepEqual(texts('One. Two? Three!'), ['One.', 'Two?', 'Three!']);
    assert.deepEqual(texts('One\n\ntwo\n- three\n2. four'), ['One', 'two', 'three', 'four']);
    assert.deepEqual(texts('Uno. «Dos». ¿Tres?'), ['Uno.', '«Dos».', '¿Tres?']);
  });

  it('go on after abbreviations, inside numbers and before brackets', () => {
    for (const text of [
      'Trucks of Puente S.A. de C.V. wait here.',
      'U.S. Customs asks No. 5 for it.',
      'Doors, walls, etc. (17 points) are ticked.',
      'Lamps give 2.5 foot-candles.',
    ])
      assert.deepEqual(texts(text), [text]);
  });
});
