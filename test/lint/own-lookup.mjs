/**
 * A lint rule of our own: text of a document is never looked up in a plain object by its key alone. `constructor` and
 * `__proto__` are keys of every object, so a document that says them would get a function where a value is meant.
 *
 * Asked for is the access to an object whose type has an index signature for strings, by a key that is any string. A key
 * that can only be one of a few known words is safe, and so is what stands behind a look with `Object.hasOwn`.
 */
import ts from 'typescript';

/** The parts that a type is made of. */
const partsOf = (type) => (type.isUnion() ? type.types : [type]);

/** Whether a key may be any text. */
const isAnyText = (type) =>
  partsOf(type).some(
    ({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0,
  );

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Look texts up in maps, or as own properties' },
    messages: {
      inherited:
        'A text like "constructor" finds what every object inherits. Use ownValue() and setOwnValue(), a Map, or Object.hasOwn before.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const textOf = (node) => context.sourceCode.getText(node);

    /** Whether a condition above lets only own keys through. */
    const isGuarded = ({ object, property, ...node }) => {
      const guard = `Object.hasOwn(${textOf(object)}, ${textOf(property)})`;
      for (let here = node.parent, below = node; here; below = here, here = here.parent) {
        const test =
          here.type === 'ConditionalExpression' || here.type === 'IfStatement'
            ? here.consequent === below || here.consequent?.range[0] <= property.range[0]
              ? here.test
              : undefined
            : here.type === 'LogicalExpression' && here.operator === '&&'
              ? here.left
              : undefined;
        if (test && textOf(test).includes(guard) && !textOf(test).includes(`!${guard}`)) return true;
        if (/Function/.test(here.type)) return false;
      }
      return false;
    };

    return {
      'MemberExpression[computed=true]'(node) {
        const objects = partsOf(checker.getNonNullableType(services.getTypeAtLocation(node.object)));
        const isTable = objects.some(
          (type) => checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined,
        );
        if (!isTable || !isAnyText(services.getTypeAtLocation(node.property)) || isGuarded(node)) return;
        context.report({ node: node.property, messageId: 'inherited' });
      },
    };
  },
};

/** The rule by its name, for the plug-in that `eslint.config.mjs` makes. */
export const ownLookup = { 'own-lookup': rule };
