import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

const SHEET = { s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };

/** The parts of an Office document as texts, each well-formed XML. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  for (const [name, text] of parts) {
    assert.doesNotThrow(() => {
      XmlDocument.fromString(text).dispose();
    }, `${name} is well-formed`);
  }
  return new Map(parts);
}

/** What XPath finds in a part, as texts. */
export function find(xml: string, path: string, namespaces: Record<string, string>): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, namespaces).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

/** A cell as the file has it, read without the library that wrote it. */
export interface RawCell {
  readonly text: string;
  /** `s` for a text; undefined for a number. */
  readonly type: string | undefined;
  readonly format: string;
  readonly ground: string | undefined;
}

/** The cells of the sheets of a workbook by their addresses, and each sheet’s XML. */
export function readSheets(
  bytes: Uint8Array,
): Map<string, { readonly cells: Map<string, RawCell>; readonly xml: string }> {
  const parts = partsOf(bytes);
  const strings = find(parts.get('xl/sharedStrings.xml') ?? '<none/>', '//s:si', SHEET);
  const styles = readStyles(parts.get('xl/styles.xml') ?? '');
  const names = find(parts.get('xl/workbook.xml') ?? '', '//s:sheet/@name', SHEET);
  return new Map(
    names.map((name, position) => {
      const xml = parts.get(`xl/worksheets/sheet${String(position + 1)}.xml`) ?? '';
      const document = XmlDocument.fromString(xml);
      try {
        const cells = document.find('//s:c', SHEET).map((node): [string, RawCell] => {
          assert.ok(node instanceof XmlElement);
          const cell = node;
          const attribute = (key: string) => cell.attr(key)?.content;
          const value = cell.get('s:v', SHEET)?.content ?? '';
          const type = attribute('t');
          const style = styles[Number(attribute('s') ?? 0)];
          const text = type === 's' ? (strings[Number(value)] ?? '') : value;
          return [attribute('r') ?? '', { text, type, format: style?.format ?? '', ground: style?.ground }];
        });
        return [name, { cells: new Map(cells), xml }];
      } finally {
        document.dispose();
      }
    }),
  );
}

function readStyles(xml: string): { readonly format: string; readonly ground: string | undefined }[] {
  const document = XmlDocument.fromString(xml);
  try {
    const attribute = (node: XmlNode, key: string) =>
      (node instanceof XmlElement ? node.attr(key)?.content : undefined) ?? '';
    const formats = new Map(
      document
        .find('//s:numFmt', SHEET)
        .map((node) => [attribute(node, 'numFmtId'), attribute(node, 'formatCode')]),
    );
    const fills = document.find('//s:fill', SHEET).map((node) => {
      const color = node.get('.//s:fgColor', SHEET);
      return color ? attribute(color, 'rgb') : undefined;
    });
    return document.find('//s:cellXfs/s:xf', SHEET).map((node) => {
      const id = attribute(node, 'numFmtId');
      return {
        format: formats.get(id) ?? (id === '49' ? '@' : id === '0' ? 'General' : id),
        ground: fills[Number(attribute(node, 'fillId'))],
      };
    });
  } finally {
    document.dispose();
  }
}
