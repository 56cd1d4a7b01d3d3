import { foldLetters } from '../../syntax/letters.ts';

/** An id made of a name, kebab-case: `Dragon Freight Co., Ltd.` gives `dragon-freight-co-ltd`; empty where no letter is left. */
export function idFrom(name: string): string {
  return foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** An id made of the name of a profile’s file: `Harbor Pine.ctpat.yaml` gives `harbor-pine`. */
export function idOfFile(name: string): string {
  const id = idFrom(name.replace(/\.ctpat\.ya?ml$/i, ''));
  return id === '' ? 'profile' : id;
}
