export function criteriaCommand(_: object): { readonly text: string } { return { text: '' }; }
