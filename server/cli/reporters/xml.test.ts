import assert from 'node:assert/strict';
import { attributes, xmlText } from './xml.ts';

describe('text in XML', () => {
  it('is no markup', () => {
    assert.equal(xmlText('<a b="c">&amp;]]></a>'), '&lt;a b=&quot;c&quot;&gt;&amp;amp;]]&gt;&lt;/a&gt;');
    assert.equal(xmlText('&#10;'), '&amp;#10;');
  });

  it('keeps the white space that a reader of attributes would change', () => {
    assert.equal(xmlText('a\tb\r\nc'), 'a&#9;b&#13;&#10;c');
  });

  it('shows characters that XML cannot hold, and those that turn the direction', () => {
    assert.equal(xmlText('\0\x1b\x85\u202e\ufffe'), String.raw`\u0000\u001b\u0085\u202e\ufffe`);
    assert.equal(xmlText('half \ud83d, whole 😀'), 'half \ufffd, whole 😀');
  });

  it('leaves out attributes without a value', () => {
    assert.equal(attributes({ line: 4, name: '"a"', column: undefined }), ' line="4" name="&quot;a&quot;"');
  });
});
