/**
 * A lint rule of our own: what a module exports has a doc comment, because readers of the caller see nothing else.
 * What is declared first and exported by a list (`export { a }`) is not looked at, since we do not write that.
 */

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Ask for a doc comment on everything exported' },
    messages: { missing: 'Say in a /** comment */ what the exported {{name}} is for.' },
    schema: [],
  },
  create(context) {
    return {
      'Program > ExportNamedDeclaration[declaration]'(node) {
        const before = context.sourceCode.getCommentsBefore(node).at(-1);
        if (before?.type === 'Block' && before.value.startsWith('*')) return;
        const { declaration } = node;
        const named = declaration.id ?? declaration.declarations?.[0]?.id;
        context.report({ node: named ?? node, messageId: 'missing', data: { name: named?.name ?? 'thing' } });
      },
    };
  },
};

/** The rule by its name, for the plug-in that `eslint.config.mjs` makes. */
export const docComments = { 'doc-comments': rule };
