import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';

/** An element as a reader of XML sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its text; empty where it holds elements. */
  readonly text: string;
}

/** Reads XML with libxml2. Throws where it is not well-formed. */
export function readXml(text: string): Element {
  const document = XmlDocument.fromString(text, {
    option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE,
  });
  try {
    return read(document.root);
  } finally {
    document.dispose();
  }
}

function read(element: XmlElement): Element {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement) children.push(read(node));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    children,
    text: children.length === 0 ? element.content : '',
  };
}

/** Checks XML against a schema of ours; throws an assertion error that says where it is not as it should be. */
export function xmlValidatorOf(name: string): (text: string) => void {
  const schema = readFileSync(join(import.meta.dirname, 'schemas', `${name}.xsd`), 'utf8');
  return (text) => {
    const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_HUGE });
    const definition = XmlDocument.fromString(schema);
    const validator = XsdValidator.fromDoc(definition);
    try {
      assert.doesNotThrow(() => validator.validate(document));
    } finally {
      validator.dispose();
      definition.dispose();
      document.dispose();
    }
  };
}
