import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { withFixedDates } from '../fixed-dates.ts';
import type { Block, DocumentPlan } from './block.ts';

/** US Letter with margins of an inch, in twentieths of a point; members file in North America. */
const LETTER = { width: 12_240, height: 15_840 } as const;
const MARGIN = 1440;
const TEXT_WIDTH = LETTER.width - 2 * MARGIN;

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** The file of a text document; the same plan gives the same bytes. */
export async function documentBytes(plan: DocumentPlan): Promise<Uint8Array> {
  const { title, subject, program, language, page, today, parts } = plan;
  const document = new Document({
    title,
    subject,
    creator: program,
    lastModifiedBy: program,
    description: subject,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 100 } },
        },
        title: { run: { size: 56, bold: true }, paragraph: { spacing: { before: 2400, after: 240 } } },
        heading1: {
          run: { size: 32, bold: true, color: '1F3A5F' },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: {
          run: { size: 25, bold: true, color: '1F3A5F' },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
      },
    },
    sections: parts.map(({ header, blocks }) => ({
      properties: {
        titlePage: true,
        page: { size: LETTER, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
      },
      headers: { default: new Header({ children: [new Paragraph(header)] }) },
      footers: {
        default: new Footer({
          children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pageNumber(page)] })],
        }),
      },
      children: blocks.flatMap(rendered),
    })),
  });
  return withFixedDates(new Uint8Array(await Packer.toBuffer(document)), today);
}

/** `Page {page} of {pages}` with the fields that the program for texts fills. */
function pageNumber(words: string): TextRun {
  const parts = words.split(/(\{page\}|\{pages\})/);
  const children = parts.map((part) =>
    part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
  );
  return new TextRun({ children });
}

function boldRun(text: string): TextRun {
  const options: IRunOptions = { text, bold: true };
  return new TextRun(options);
}

function rendered(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: block.text })];
    case 'subtitle':
      return [new Paragraph({ children: [new TextRun({ text: block.text, size: 30 })] })];
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], text: block.text, keepNext: true })];
    case 'text':
      return [new Paragraph({ children: lines(block.text) })];
    case 'field':
      return block.lines.map(
        (line, position) =>
          new Paragraph({
            children: [...(position === 0 ? [boldRun(`${block.label}: `)] : []), new TextRun(line)],
            ...(position === 0 ? {} : { indent: { left: 360 } }),
          }),
      );
    case 'table':
      return [tableOf(block), new Paragraph('')];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

const lines = (text: string): ParagraphChild[] =>
  text
    .split('\n')
    .map((line, position) => new TextRun(position === 0 ? { text: line } : { text: line, break: 1 }));

function tableOf({ header, widths, rows, isForm }: Extract<Block, { kind: 'table' }>): Table {
  const columnWidths = widths.map((percent) => Math.round((TEXT_WIDTH * percent) / 100));
  const cell = (text: string, column: number, isBold: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isBold ? { shading: { fill: 'E6EBF2' } } : {}),
      children: text
        .split('\n')
        .map((line) => new Paragraph({ children: [isBold ? boldRun(line) : new TextRun(line)] })),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text, at) => cell(text, at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(isForm ? { height: { value: 640, rule: 'atLeast' } } : {}),
            children: row.map((text, at) => cell(text, at, false)),
          }),
      ),
    ],
  });
}
