import assert from 'node:assert/strict';
import { UNSEEN, visibleLine } from './visible.ts';
import { forEachProject } from './written.ts';
import { readXml, type Element } from './xml.ts';

const TAGS = 'html head meta title style body main h1 h2 article p span strong code pre mark'.split(' ');
const ATTRIBUTES = 'lang charset content http-equiv name class'.split(' ');

/** An element and everything in it. */
const allIn = (element: Element): Element[] => [element, ...element.children.flatMap(allIn)];

/** What HTML cannot hold becomes a replacement character. */
const shown = (text: string) => visibleLine(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

describe('HTML', () => {
  forEachProject(({ findings, texts: { html: page } }) => {
    assert.doesNotMatch(page, UNSEEN);
    const root = readXml(page);
    const elements = allIn(root);
    for (const { name, attributes } of elements) {
      assert.ok(TAGS.includes(name), name);
      for (const key of Object.keys(attributes)) assert.ok(ATTRIBUTES.includes(key), `${name} ${key}`);
    }
    assert.match(root.attributes['lang'] ?? '', /^(?:en|es)$/);
    assert.ok(elements.some(({ attributes: { content } }) => content?.startsWith("default-src 'none'")));
    assert.doesNotMatch(page, /@import|url\(/);
    const articles = elements.filter(({ name }) => name === 'article');
    assert.deepEqual(
      articles.map(({ attributes, children: [head] }) => [
        attributes['class'],
        ...(head?.children.slice(1).map(({ text }) => text) ?? []),
      ]),
      findings.map(({ severity, message, rule }) => [severity, shown(message), rule]),
    );
    const files = new Set(findings.map(({ file }) => shown(file)));
    const headings = elements.filter(({ name }) => name === 'h2').map(({ text }) => text);
    assert.deepEqual(headings, [...files]);
  });
});
