/**
 * Mocha's `dot` reporter, which shows failures in full and successes as a dot each, and a file with the counts
 * (`{ "passed": 3, "failed": 0 }`) at the path in the option `counts`, for `run.mjs`.
 */
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

/**
 * @param {import('mocha').Runner} runner
 * @param {import('mocha').MochaOptions} options
 */
module.exports = function CountingReporter(runner, options) {
  const counts = { passed: 0, failed: 0 };
  runner.on(Runner.constants.EVENT_TEST_PASS, () => (counts.passed += 1));
  runner.on(Runner.constants.EVENT_TEST_FAIL, () => (counts.failed += 1));
  runner.once(Runner.constants.EVENT_RUN_END, () => {
    writeFileSync(options.reporterOptions.counts, JSON.stringify(counts));
  });
  return new reporters.Dot(runner, options);
};
