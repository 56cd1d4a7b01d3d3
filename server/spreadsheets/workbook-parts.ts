import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS, type TableProblem } from './limits.ts';

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

class TooLarge extends Error {}

/**
 * A workbook that comes from somewhere else, packed anew with its cells and nothing else: no formulas, links, names, pictures,
 * macros or rules, which are never looked at. Gives why not, where it is no workbook or too large.
 */
export function cellsOnly(bytes: Uint8Array): Uint8Array | TableProblem {
  if (bytes.length > LIMITS.file) return 'too-large';
  // The old format of Excel, in which workbooks with a password are wrapped too.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'protected';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-a-workbook';
  try {
    return repack(unpack(bytes));
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'broken';
  }
}

/** The wanted parts as texts. What a part says of its size is all the room that it gets. */
function unpack(bytes: Uint8Array): Map<string, string> {
  let size = 0;
  let parts = 0;
  const unpacked = unzipSync(bytes, {
    filter({ name, originalSize }) {
      parts += 1;
      if (parts > LIMITS.parts) throw new TooLarge();
      if (!WANTED.test(name)) return false;
      size += originalSize;
      if (size > LIMITS.unpacked) throw new TooLarge();
      return true;
    },
  });
  return new Map(
    Object.entries(unpacked).map(([name, part]) => [name.toLowerCase(), unprefixed(strFromU8(part))]),
  );
}

/** Some programs write every element with a prefix, `<x:row>`. */
function unprefixed(xml: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):(?:workbook|worksheet|sst|styleSheet)\b/.exec(xml.slice(0, 4000))?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replaceAll(`xmlns:${prefix}=`, 'xmlns=');
}

interface Sheet {
  readonly name: string;
  readonly xml: string;
}

function repack(parts: ReadonlyMap<string, string>): Uint8Array {
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) throw new Error('There is no workbook in the archive.');
  const targets = new Map(
    tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')
        .replace(/^\/?xl\//, '')
        .replace(/^\.?\//, ''),
    ]),
  );
  const sheets = tags(book, 'sheet').flatMap((tag): Sheet[] => {
    const target = targets.get(attribute(tag, '[\\w.-]+:id')) ?? '';
    const xml = parts.get(`xl/${target}`.toLowerCase());
    return xml === undefined ? [] : [{ name: attribute(tag, 'name'), xml }];
  });
  if (sheets.length === 0) throw new Error('There is no sheet in the workbook.');
  if (sheets.length > LIMITS.sheets) throw new TooLarge();
  const cells = sheets.map(({ xml }) => sheetData(xml));
  checkSize(cells);
  const is1904 = /<workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(book);
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>` +
        sheets
          .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
          .join('') +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        sheets
          .map(
            (_, at) =>
              `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
          )
          .join('') +
        '</Relationships>',
    ),
  };
  for (const [at, data] of cells.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}">${data}</worksheet>`,
    );
  for (const [name, path] of [
    ['xl/sharedstrings.xml', 'xl/sharedStrings.xml'],
    ['xl/styles.xml', 'xl/styles.xml'],
  ] as const) {
    const xml = parts.get(name);
    if (xml !== undefined) files[path] = strToU8(withoutDoctype(xml));
  }
  return zipSync(files, { level: 0 });
}

/** Entities that a document defines itself are how small files become large ones; workbooks have none. */
function withoutDoctype(xml: string): string {
  if (/<!DOCTYPE/i.test(xml)) throw new Error('A part of a workbook has no document type.');
  return xml;
}

/** The cells of a sheet: values only, formulas gone. Where the result of a formula was not saved, an error stands. */
function sheetData(xml: string): string {
  const start = /<sheetData\b/.exec(xml)?.index ?? -1;
  const end = xml.lastIndexOf('</sheetData>');
  if (start < 0 || end < start) return '<sheetData/>';
  return withoutDoctype(xml.slice(start, end + '</sheetData>'.length))
    .replace(/<c\b[^>]*\/>/g, '')
    .replace(
      /<c\b([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*<\/c>/g,
      (_, attributes: string) => `<c r="${attribute(attributes, 'r')}" t="e"><v>#N/A</v></c>`,
    )
    .replace(/<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)/g, '')
    .replace(/<c\b[^>]*>\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g, '');
}

function checkSize(sheets: readonly string[]): void {
  let rows = 0;
  let cells = 0;
  for (const xml of sheets) {
    rows += count(xml, '<row');
    cells += count(xml, '<c ');
    if (rows > LIMITS.rows || cells > LIMITS.cells) throw new TooLarge();
    // The library keeps a place for every row up to the last one.
    if (/<row\b[^>]*\br="(?:\d{8,}|[2-9]\d{6})/.test(xml)) throw new TooLarge();
  }
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}

function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^>]*?)/?>`, 'g'))].map(
    ([, attributes]) => attributes ?? '',
  );
}

/** The value of an attribute as it is escaped in the tag; empty where it is not there. */
function attribute(tag: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2]?.replaceAll('"', '&quot;') ?? '';
}
