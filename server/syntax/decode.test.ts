import assert from 'node:assert/strict';
import { decodeUtf8 } from './decode.ts';

describe('decoding', () => {
  it('reads UTF-8', () => {
    assert.deepEqual(decodeUtf8(new TextEncoder().encode('añ😀\r\n')), { text: 'añ😀\r\n' });
    assert.deepEqual(decodeUtf8(new Uint8Array()), { text: '' });
  });

  it('takes off one byte order mark at the start', () => {
    assert.deepEqual(decodeUtf8(new TextEncoder().encode('\uFEFFa\uFEFF')), { text: 'a\uFEFF' });
  });

  it('names the first byte that is no UTF-8', () => {
    assert.deepEqual(decodeUtf8(Uint8Array.of(0x61, 0xc3, 0xb1, 0xff, 0x61)), {
      problem: 'not-utf8',
      byte: 3,
    });
    assert.deepEqual(decodeUtf8(Uint8Array.of(0xff)), { problem: 'not-utf8', byte: 0 });
    assert.deepEqual(decodeUtf8(Uint8Array.of(0xff, 0xfe, 0x61, 0)), { problem: 'not-utf8', byte: 0 });
  });

  it('refuses a text that ends inside a character', () => {
    assert.deepEqual(decodeUtf8(Uint8Array.of(0x61, 0xc3)), { problem: 'not-utf8', byte: 1 });
  });

  it('refuses NUL, as in UTF-16 without a mark', () => {
    assert.deepEqual(decodeUtf8(Uint8Array.of(0x61, 0, 0x62, 0)), { problem: 'nul', byte: 1 });
  });
});
