import { htmlText } from './html-text.lazy.ts';
import type { Reporter } from './reporter.ts';

/** A page for people who read reports in a browser. */
export const html: Reporter = { name: 'html', language: 'markup', render: (report) => htmlText(report) };
