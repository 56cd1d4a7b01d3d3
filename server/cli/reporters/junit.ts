import { junitText } from './junit-text.lazy.ts';
import type { Reporter } from './reporter.ts';

/** Test results, so that any CI shows which criteria are covered; findings are failures. */
export const junit: Reporter = {
  name: 'junit',
  language: 'markup',
  details: ['cases'],
  render: (report) => junitText(report),
};
