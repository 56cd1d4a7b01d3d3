import type { SyntaxProblemCode } from '../../syntax/node.ts';
import { defineRule, type RuleMessage } from '../rule.ts';

const INDENT_HELP = 'Bring the line to the same column as its neighbors; use spaces.';

/** What each problem of form means, in plain words. */
const MESSAGES: Readonly<Record<SyntaxProblemCode, RuleMessage>> = {
  'bad-indentation': {
    what: 'This line is indented differently from the lines it belongs to.',
    help: INDENT_HELP,
  },
  'tab-indentation': {
    what: 'A tab is used for indentation.',
    help: 'Use spaces instead.',
  },
  'unclosed-quote': {
    what: 'A quotation mark is opened here and not closed.',
    help: 'Close it at the end of the text.',
  },
  'unclosed-bracket': {
    what: 'A bracket is opened here and not closed.',
    help: 'Close it at the end of the list or mapping.',
  },
  'missing-colon': {
    what: '“{token}” stands alone where a key and its value are expected.',
    help: 'Write a colon after the key, then a space and the value.',
  },
  'missing-space': {
    what: 'A space is missing after the colon in “{token}”.',
    help: 'Put a space between the colon and the value.',
  },
  'missing-comma': {
    what: 'A comma is missing between two entries.',
    help: 'Put a comma between them.',
  },
  'unexpected-token': {
    what: '“{token}” cannot stand here.',
    help: 'Remove it, or put the whole text in quotation marks.',
  },
  'bad-escape': {
    what: 'The backslash in “{token}” does not begin anything known.',
    help: 'Use single quotation marks, or write two backslashes.',
  },
  'unknown-anchor': {
    what: '“{token}” refers to an anchor that does not exist.',
    help: 'Define the anchor with & further up, or write the value itself.',
  },
  'bad-anchor-or-tag': {
    what: '“{token}” is not a valid anchor or tag.',
    help: 'Put the text in quotation marks if it is meant as text.',
  },
  'bad-directive': {
    what: '“{token}” is not a valid directive.',
    help: 'Remove the line; a line cannot begin with % here.',
  },
  'block-scalar-header': {
    what: 'Only an indentation digit, + or - may follow “{token}” on its line.',
    help: 'Begin the text on the next line.',
  },
  'reserved-character': {
    what: 'A text cannot begin with “{token}”.',
    help: 'Put the text in quotation marks.',
  },
  'conflict-marker': {
    what: 'A mark of an unfinished merge stands here.',
    help: 'Decide between the two versions and remove the marks.',
  },
  'too-many-aliases': {
    what: 'The aliases of this document grow too large to be followed.',
    help: 'Write the values out instead of nesting aliases.',
  },
  'too-deep': {
    what: 'The lists and mappings are nested too deeply here.',
    help: 'Flatten the structure; nothing of the format is that deep.',
  },
  invalid: {
    what: 'This is not valid YAML: “{token}”.',
    help: 'Compare the line with its neighbors.',
  },
};

/** The text is not well-formed YAML. */
export const invalidYaml = defineRule({
  meta: {
    id: 'syntax/invalid-yaml',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: MESSAGES,
    docs: () => ({
      title: 'Not valid YAML',
      description:
        'The text breaks a rule of YAML. Each fault is reported at the piece of text that causes it, and the rest of the document is still checked. No directive can silence it.',
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ⟦"harbor-pine⟧\n' },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n⟦company⟧\n' },
      ],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: "harbor-pine"\n' }],
    }),
  },
  check({ file, report }) {
    for (const { code, range, token } of file.stream.problems) {
      report({ message: code, at: { range, path: [] }, data: { token } });
    }
  },
});
