import assert from 'node:assert/strict';
import { prepareExample } from './rule-example.fixture.ts';
import { rules } from '../rules/all.ts';
import { textsOf } from '../rules/localized.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { spanishTexts } from '../rules/spanish.ts';
import { lint } from './lint.ts';

/** Rules whose findings only the engine itself can cause. */
const WITHOUT_EXAMPLES = new Set(['internal/rule-failed']);

const notesOf = (meta: RuleMeta) =>
  [...meta.docs().bad, ...meta.docs().good].flatMap(({ note }) => note ?? []);

describe('rule examples', () => {
  it('rule ids are unique and well formed', () => {
    const ids = rules.map(({ meta }) => meta.id);
    assert.deepEqual(
      ids.filter((id, position) => ids.indexOf(id) !== position),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  for (const { meta } of rules) {
    describe(meta.id, () => {
      it('has a bad and a good example, and messages in both languages with the same names', () => {
        if (!WITHOUT_EXAMPLES.has(meta.id)) {
          assert.ok(meta.docs().bad.length > 0, 'no bad example');
          assert.ok(meta.docs().good.length > 0, 'no good example');
        }
        const names = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();
        const [english, spanish] = [textsOf(meta, 'en'), spanishTexts(meta.id)];
        assert.ok(spanish, 'has no Spanish texts');
        assert.deepEqual(
          Object.keys(spanish).sort(),
          [...Object.keys(english), ...(notesOf(meta).length > 0 ? ['notes'] : [])].sort(),
        );
        assert.equal(spanish.notes?.length ?? 0, notesOf(meta).length);
        for (const [key, message] of Object.entries(english.messages)) {
          for (const part of ['what', 'help'] as const) {
            const translated: string = spanish.messages[key]?.[part] ?? '';
            assert.ok(message[part] !== '' && translated !== '', `${key} has an empty text`);
            assert.deepEqual(names(translated), names(message[part]), `${key}: the names in braces differ`);
          }
        }
      });

      meta.docs().bad.forEach((example, position) => {
        it(`bad example ${position + 1} gives exactly the marked findings`, async () => {
          const { uri, text, marked, snapshot } = await prepareExample(example);
          const failures: unknown[] = [];
          const { findings } = lint(snapshot, uri, { onRuleFailure: (_, error) => failures.push(error) });
          assert.deepEqual(failures, []);
          const own = findings.filter(({ rule }) => rule === meta.id);
          assert.deepEqual(
            own.map(({ range }) => text.slice(range.start, range.end)),
            marked.map(({ start, end }) => text.slice(start, end)),
          );
          assert.deepEqual(
            own.map(({ range }) => range),
            marked,
          );
          for (const { message, help, why } of own) {
            assert.doesNotMatch(`${message} ${help} ${why ?? ''}`, /\{\w+\}|undefined|NaN/);
          }
        });

        if (!meta.fixable) return;
        it(`bad example ${position + 1} has a fix that mends each finding`, async () => {
          const { uri, text, snapshot } = await prepareExample(example);
          const own = lint(snapshot, uri).findings.filter(({ rule }) => rule === meta.id);
          const withFixes = own.filter(({ fixes }) => (fixes?.().length ?? 0) > 0);
          assert.ok(withFixes.length > 0, 'no fix is offered');
          for (const finding of withFixes) {
            for (const fix of finding.fixes?.() ?? []) {
              let fixed = text;
              for (const { range, newText } of fix.edits.toSorted((a, b) => b.range.start - a.range.start)) {
                fixed = fixed.slice(0, range.start) + newText + fixed.slice(range.end);
              }
              const after = await prepareExample(example, fixed);
              const left = lint(after.snapshot, after.uri).findings;
              assert.deepEqual(
                left.filter(({ rule }) => rule.startsWith('syntax/invalid')),
                [],
              );
              const same = left.filter(({ rule }) => rule === meta.id);
              assert.ok(same.length < own.length, `“${fix.title}” leaves the finding:\n${fixed}`);
            }
          }
        });
      });

      meta.docs().good.forEach((example, position) => {
        it(`good example ${position + 1} gives none`, async () => {
          const { uri, snapshot, marked } = await prepareExample(example);
          assert.deepEqual(marked, []);
          const own = lint(snapshot, uri).findings.filter(({ rule }) => rule === meta.id);
          assert.deepEqual(
            own.map(({ message }) => message),
            [],
          );
        });
      });
    });
  }
});
