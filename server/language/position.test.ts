import assert from 'node:assert/strict';
import { parseSourceFile } from '../model/source-file.ts';
import { placeAt } from './position.ts';

function at(marked: string, uri = 'file:///p/a.ctpat.yaml') {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const place = placeAt(parseSourceFile(uri, text), offset);
  return (
    place && {
      path: place.path,
      onKey: place.onKey,
      kind: place.kind,
      inBody: place.inBody,
      text: text.slice(place.range.start, place.range.end),
    }
  );
}

describe('place at an offset', () => {
  it('tells keys from values', () => {
    const rest = { kind: 'SecurityProfile', inBody: false };
    assert.deepEqual(at('kind: SecurityProfile\nen‸tity: importer\n'), {
      path: ['entity'],
      onKey: true,
      text: 'entity',
      ...rest,
    });
    assert.deepEqual(at('kind: SecurityProfile\nentity: imp‸orter\n'), {
      path: ['entity'],
      onKey: false,
      text: 'importer',
      ...rest,
    });
    assert.deepEqual(at('kind: SecurityProfile\ncontacts:\n  - { id: c‸so }\n')?.path, ['contacts', 0, 'id']);
  });

  it('knows the criterion as it is written', () => {
    const place = at('kind: SecurityProfile\nsections:\n  proceduralSecurity:\n    7.3‸0: {}\n');
    assert.deepEqual(place?.path, ['sections', 'proceduralSecurity', '7.30']);
  });

  it('finds the document of a stream, and none in an empty file', () => {
    assert.equal(at('kind: Procedure\n---\nkind: Secu‸rityProfile\n')?.kind, 'SecurityProfile');
    assert.equal(at('‸'), undefined);
    assert.equal(at('# only a comment‸\n'), undefined);
  });

  it('goes by offsets of the file in front matter and with Windows line ends', () => {
    const text = '---\r\nkind: Procedure\r\nsta‸tus: draft\r\n---\r\n# Seals\r\n';
    assert.deepEqual(at(text, 'file:///p/a.md'), {
      path: ['status'],
      onKey: true,
      kind: 'Procedure',
      inBody: false,
      text: 'status',
    });
    assert.deepEqual(at('---\nkind: Procedure\n---\n# Se‸als\n', 'file:///p/a.md'), {
      path: [],
      onKey: false,
      kind: 'Procedure',
      inBody: true,
      text: '',
    });
  });

  it('is at the key of a configuration by its name', () => {
    const place = placeAt(parseSourceFile('file:///p/ctpat.config.yaml', 'root: true\n', 'configuration'), 2);
    assert.equal(place?.kind, 'Configuration');
  });
});
