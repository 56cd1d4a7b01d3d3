import { azure } from './azure.ts';
import { blob } from './blob.ts';
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson, rdjsonl } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** Every format of findings, as help and messages list them. */
export const REPORTERS: readonly Reporter[] = [
  pretty,
  unix,
  json,
  sarif,
  github,
  gitlab,
  azure,
  junit,
  checkstyle,
  rdjson,
  rdjsonl,
  markdown,
  html,
  blob,
];

/** Their names, for a person to choose from. */
export const FORMAT_NAMES: string = REPORTERS.map(({ name }) => name).join(', ');
