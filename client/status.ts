import {
  Disposable,
  type Event,
  l10n,
  languages,
  LanguageStatusSeverity,
  type LanguageStatusItem,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import type { StatusParams } from '../server/lsp/protocol.ts';
import { isOurs } from './documents.ts';

/**
 * Shows, in the language status of the active editor, what the server does with the document and why the document
 * counts as ours. Nothing is shown for other documents.
 */
export function registerStatus(client: LanguageClient, onStatus: Event<StatusParams>): Disposable {
  const statuses = new Map<string, StatusParams>();
  const item = languages.createLanguageStatusItem('ctpat.status', []);
  item.name = 'CTPAT';

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isOurs(document)) {
      item.selector = [];
      return;
    }
    item.selector = { language: document.languageId, scheme: document.uri.scheme };
    if (client.state === State.Running) showLint(item, statuses.get(document.uri.toString()));
    else showServer(item, client.state);
  };

  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    onStatus((params) => {
      // The client's form of the address, since the server's may be written differently (`c%3A` and `C:`).
      statuses.set(client.protocol2CodeConverter.asUri(params.uri).toString(), params);
      update();
    }),
    client.onDidChangeState(() => {
      statuses.clear();
      update();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) update();
    }),
    workspace.onDidCloseTextDocument((document) => {
      statuses.delete(document.uri.toString());
      update();
    }),
  );
}

function showLint(item: LanguageStatusItem, status: StatusParams | undefined): void {
  const isFailed = status?.state === 'failed';
  item.severity = isFailed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.busy = status?.state === 'linting';
  item.text = describe(status);
  item.detail = status?.reason ?? '';
  item.command = isFailed
    ? { command: 'ctpat.showOutput', title: l10n.t('Show output') }
    : { command: 'workbench.actions.view.problems', title: l10n.t('Show problems') };
}

function describe(status: StatusParams | undefined): string {
  if (status === undefined) return l10n.t('CTPAT: ready');
  if (status.state === 'linting') return l10n.t('CTPAT: linting…');
  if (status.state === 'failed') return l10n.t('CTPAT: this document could not be checked');
  if (status.findings === 0) return l10n.t('CTPAT: no findings');
  return status.findings === 1 ? l10n.t('CTPAT: 1 finding') : l10n.t('CTPAT: {0} findings', status.findings);
}

function showServer(item: LanguageStatusItem, state: State): void {
  const starting = state === State.Starting;
  item.severity = starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
  item.busy = starting;
  item.text = starting ? l10n.t('CTPAT: starting…') : l10n.t('CTPAT: the server is not running');
  item.detail = '';
  item.command = { command: 'ctpat.restartServer', title: l10n.t('Restart server') };
}
