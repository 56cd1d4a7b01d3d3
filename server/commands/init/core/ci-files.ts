import type { Locale, Localized } from '../../../catalog/catalog.ts';
import { commentLines } from '../../../model/scaffold/answers.ts';
import type { CiChoice } from './answers.ts';

const WHAT: Localized = {
  en: 'Checks the CTPAT documents. In a pull or merge request it tells what the change concerns, and leaves out what only the date changes; once a week it checks everything.',
  es: 'Revisa los documentos de CTPAT. En una solicitud de cambios dice lo que concierne al cambio y omite lo que solo depende de la fecha; una vez por semana revisa todo.',
};

/** The package is in no registry under this name; npx would fetch whatever stands there. */
const INSTALL: Localized = {
  en: 'Put the package made with “npm pack” into the folder tools; ctpat is not in the registry of npm.',
  es: 'Ponga en la carpeta tools el paquete hecho con «npm pack»; ctpat no está en el registro de npm.',
};

const PACKAGE = './tools/ctpat-*.tgz';

const GITHUB = `name: CTPAT
on:
  pull_request:
  schedule: [{ cron: "0 6 * * 1" }]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install --no-save --ignore-scripts ${PACKAGE}
      - if: github.event_name == 'pull_request'
        env: { BASE: "origin/\${{ github.base_ref }}" }
        run: npx --no ctpat lint --skip-dates "--changed=$BASE"
      - if: github.event_name == 'schedule'
        run: npx --no ctpat lint
`;

const GITLAB_SCHEDULE: Localized = {
  en: 'Make a weekly schedule under Build, Pipeline schedules.',
  es: 'Cree una programación semanal en Build, Pipeline schedules.',
};

const GITLAB = `ctpat:
  image: node:22
  variables: { GIT_DEPTH: "0" }
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"
  before_script:
    - npm install --no-save --ignore-scripts ${PACKAGE}
  script:
    - |
      if [ "$CI_PIPELINE_SOURCE" = merge_request_event ]; then
        npx --no ctpat lint --skip-dates "--changed=$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      else
        npx --no ctpat lint
      fi
  artifacts:
    when: always
    reports: { codequality: gl-code-quality-report.json }
`;

const AZURE_PULL_REQUESTS: Localized = {
  en: 'In Azure Repos, name this pipeline as build validation in the policies of the branch, so that it runs for pull requests.',
  es: 'En Azure Repos, indique este pipeline como validación de compilación en las directivas de la rama, para que se ejecute en las solicitudes de cambios.',
};

const AZURE = `trigger: none
pr: ["*"]
schedules:
  - cron: "0 6 * * 1"
    displayName: CTPAT
    branches: { include: [main] }
    always: true
pool: { vmImage: ubuntu-latest }
steps:
  - checkout: self
    fetchDepth: 0
    persistCredentials: false
  - task: UseNode@1
    inputs: { version: 22.x }
  - script: npm install --no-save --ignore-scripts ${PACKAGE}
  - script: npx --no ctpat lint --skip-dates --changed=HEAD^1
    condition: and(succeeded(), eq(variables['Build.Reason'], 'PullRequest'))
  - script: npx --no ctpat lint
    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))
`;

const FILES: Readonly<
  Record<
    Exclude<CiChoice, 'none'>,
    { readonly path: string; readonly notes: readonly Localized[]; readonly text: string }
  >
> = {
  github: { path: '.github/workflows/ctpat.yml', notes: [WHAT, INSTALL], text: GITHUB },
  gitlab: { path: '.gitlab-ci.yml', notes: [WHAT, INSTALL, GITLAB_SCHEDULE], text: GITLAB },
  azure: { path: 'azure-pipelines.yml', notes: [WHAT, INSTALL, AZURE_PULL_REQUESTS], text: AZURE },
};

/** The job that lints in a CI system: where it stands, and its text. Names of branches reach the shell as variables only, never as text of a command. */
export function ciFile(
  ci: CiChoice,
  language: Locale,
): { readonly path: string; readonly text: string } | undefined {
  if (ci === 'none') return undefined;
  const { path, notes, text } = FILES[ci];
  const comments = notes.flatMap((note) => commentLines(note[language]));
  return { path, text: `${comments.join('\n')}\n${text}` };
}
