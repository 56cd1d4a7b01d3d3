import type { AddCommand } from '../../cli/command.ts';

/** `ctpat lsp`: the process goes on for as long as the editor wants. */
export const addLspCommand: AddCommand = (commands, { exitWith, startServer }) => {
  commands
    .command('lsp')
    .description('speak the Language Server Protocol with an editor')
    .option('--stdio', 'over standard input and output')
    .option('--node-ipc', 'over Node’s own channel')
    .allowUnknownOption()
    .action(() => {
      exitWith(undefined);
      startServer();
    });
};
