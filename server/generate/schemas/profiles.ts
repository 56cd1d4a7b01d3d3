import { id, list } from './fragments.ts';

/** The profiles that a document of another kind belongs to. */
export const profiles = list(
  id({ title: 'Profile', description: 'Id of a security profile.', examples: ['harbor-pine-importer'] }),
  {
    title: 'Profiles',
    description: 'Ids of the security profiles that this document belongs to; all when left out.',
    examples: [['harbor-pine-importer']],
  },
);
