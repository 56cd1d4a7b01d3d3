/** What is done at a site, as editors suggest it; other words are allowed. */
export const SITE_ACTIVITIES = [
  'cargo-handling',
  'cargo-storage',
  'container-stuffing',
  'conveyance-parking',
  'office-work',
  'manufacturing',
] as const;
