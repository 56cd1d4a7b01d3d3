import {
  date,
  formattedText,
  list,
  object,
  openWord,
  reference,
  text,
  type JsonSchema,
} from './fragments.ts';

const PERIOD = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$';

/** One entry of evidence as a mapping: a file of the project, an address, or a place named in words. */
const entry = object(
  {
    file: text({
      private: false,
      title: 'File',
      description: 'Path of the evidence file, relative to this document, with forward slashes.',
      examples: ['evidence/2026/seal-audit-10.pdf'],
    }),
    url: text({
      private: 'identifier',
      title: 'Address',
      description: 'Where the evidence can be seen. The address is never opened by this tool.',
      examples: ['https://dms.example.com/records/4711'],
    }),
    record: text({
      private: false,
      title: 'Record',
      description: 'A place in words: a document system, a binder, a cabinet.',
      examples: ['Binder S-3 in the security office, Laredo'],
    }),
    kind: openWord(
      ['audit', 'log', 'photo', 'certificate', 'policy', 'report', 'roster', 'contract', 'checklist'],
      {
        private: false,
        title: 'Kind',
        description: 'What sort of evidence it is, in one word.',
        examples: ['audit'],
      },
    ),
    date: date({
      title: 'Date',
      description:
        'The day the evidence was made. With the answer’s frequency it decides when the evidence is stale.',
      examples: ['2026-10-30'],
    }),
    period: formattedText(PERIOD, 'period', {
      private: false,
      title: 'Period',
      description:
        'The time the evidence covers: a year, a month, a day, or two of them with a slash between.',
      examples: ['2026-10'],
    }),
    validUntil: date({
      title: 'Valid until',
      description: 'The last day on which the evidence holds, for example of a certificate.',
      examples: ['2027-01-31'],
    }),
    sites: list(reference({ title: 'Site', description: 'Id of a site.', examples: ['lrd-01'] }), {
      title: 'Sites',
      description: 'The sites the evidence is about; all of them when left out.',
    }),
    sha256: formattedText('^[0-9a-fA-F]{64}$', 'sha256', {
      private: false,
      title: 'SHA-256',
      description: 'Checksum of the file, 64 hexadecimal digits. When given, it is compared with the file.',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
  },
  {
    title: 'Evidence',
    description: 'One piece of evidence. It names a file, an address or a record.',
    examples: [{ file: 'evidence/2026/seal-audit-10.pdf', kind: 'audit', date: '2026-10-30' }],
  },
);

const oneOfThree = {
  if: { type: 'object' },
  then: { anyOf: [{ required: ['file'] }, { required: ['url'] }, { required: ['record'] }] },
} as const;

const single: JsonSchema = {
  ...entry,
  type: ['string', 'object', 'null'],
  'x-private': false,
  ...oneOfThree,
};

/** Evidence, everywhere: one entry or a list; an entry is a path or a mapping. */
export const evidence: JsonSchema = {
  ...single,
  type: ['string', 'object', 'array', 'null'],
  items: single,
};
