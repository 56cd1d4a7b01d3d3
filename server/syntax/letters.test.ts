import assert from 'node:assert/strict';
import { DIGIT, LETTER } from './letters.ts';

const isLetter = new RegExp(`[${LETTER}]`, 'u');
const isDigit = new RegExp(`[${DIGIT}]`, 'u');

function differing(from: number, to: number, ours: RegExp, known: RegExp): string[] {
  const found: string[] = [];
  for (let code = from; code <= to; code += 1) {
    const character = String.fromCodePoint(code);
    if (ours.test(character) !== known.test(character)) found.push(code.toString(16));
  }
  return found;
}

describe('letters of patterns', () => {
  it('are those of the Latin script, neither more nor less', () => {
    assert.deepEqual(differing(0, 0x2c1, isLetter, /\p{L}/u), []);
  });

  it('hold the letters of every other script that a text may mix in', () => {
    for (const word of ['深圳', 'Ελλάς', 'Россия', 'العربية', 'ภาษา', 'Nguyễn', '한국', 'ﾄｳｷｮｳ', 'ＡＢｃ']) {
      assert.match(word, new RegExp(`^[${LETTER}\\p{M}]+$`, 'u'));
    }
  });

  it('are no signs of English and Spanish texts', () => {
    assert.doesNotMatch('.,;:¡!¿?«»“”‘’…–—-_/\\|()[]{}<>@#$%&*+=~^`´¨°·•×÷€£¥§©®™ \t\n', isLetter);
  });
});

describe('digits of patterns', () => {
  it('are those of Latin texts', () => {
    assert.deepEqual(differing(0, 0x2c1, isDigit, /\p{N}/u), []);
  });
});
