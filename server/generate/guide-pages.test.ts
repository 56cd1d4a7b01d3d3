import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createCatalog } from '../catalog/catalog.ts';
import { guidePages } from './guide-pages.ts';
import { readCatalog } from './read-catalog.ts';
import { readGuide } from './read-guide.ts';

const folder = join(import.meta.dirname, '../../schemas/catalog');
const guide = readGuide(folder);
const { facts, texts, recognition } = readCatalog(folder);
const pages = guidePages(guide, createCatalog(facts, texts), recognition);

describe('pages of the guide', () => {
  it('are one for each topic and a list, in both languages', () => {
    const wanted = (['en', 'es'] as const).flatMap((locale) => [
      `${locale}/README.md`,
      ...guide.topics.map(({ text }) => `${locale}/${text[locale].name}.md`),
    ]);
    assert.deepEqual([...pages.keys()].sort(), wanted.sort());
  });

  it('have links that lead somewhere, to the other language, too', () => {
    for (const [path, text] of pages) {
      const [locale = ''] = path.split('/');
      const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
      assert.ok(
        links.some((target) => target.startsWith(`../${locale === 'en' ? 'es' : 'en'}/`)),
        path,
      );
      for (const target of links)
        assert.ok(pages.has(join(locale, target).replaceAll('\\', '/')), `${path}: ${target}`);
    }
  });

  it('number steps, and have a heading for each part', () => {
    const page = pages.get('en/validation.md') ?? '';
    assert.match(page, /^# Validation\n\nIn a validation/m);
    assert.match(page, /\n## On the day\n\n1\. Opening: .*\n2\. Interviews: /);
    assert.match(page, /\n## Not certain\n\n- /);
  });
});
