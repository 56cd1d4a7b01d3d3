export function explainCommand(_: object): { readonly text: string } { return { text: '' }; }
