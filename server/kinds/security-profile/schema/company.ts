import { SITE_ACTIVITIES } from '../../../schema/site-activities.ts';
import {
  boolean,
  country,
  date,
  id,
  list,
  object,
  openWord,
  text,
  type JsonSchema,
} from '../../../generate/schemas/fragments.ts';

/** The conditions that conditional criteria hang on, in our words. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  cameras: 'Camera systems are deployed.',
  securityGuards: 'Security guards are used.',
  securityTechnology: 'Alarms, access control devices or cameras are relied on for physical security.',
  sealInventory: 'The company keeps a stock of seals.',
  sealableShipments: 'Shipments can be sealed.',
  paperDocuments: 'Paper documents are used for cargo.',
  personalDevices: 'Staff may use their own devices for work.',
  remoteAccess: 'Staff may connect to the network from outside.',
  networkSystems: 'The company uses a computer network.',
  outsourcing: 'Partners perform parts of the supply chain.',
  subcontractedHighwayCarriers:
    'Inbound transport on U.S. roads is subcontracted to another highway carrier.',
  landBorder: 'Cargo crosses a U.S. land border.',
  lessThanTruckload:
    'Less-than-truckload or pick-up-and-delivery freight that does not use consolidation hubs.',
  looseAirCargo: 'Air cargo travels outside unit load devices.',
  overnightStaging: 'Cargo is staged overnight or for a longer time.',
  passengerFlights: 'Cargo is carried on passenger flights.',
  highRiskVoyages: 'Ships sail through areas that the company’s own risk assessment rates as high risk.',
  cargoHandling: 'The company handles or stores cargo or conveyances itself.',
  woodPackaging: 'Wood packaging (pallets, crates, dunnage) is used.',
};

const conditions: JsonSchema = object(
  Object.fromEntries(
    Object.entries(CONDITIONS).map(([key, description]) => [
      key,
      boolean({
        title: key,
        description: `${description} Unset means unknown: the criteria that hang on it apply.`,
        examples: [true],
      }),
    ]),
  ),
  {
    title: 'Uses',
    description:
      'The conditions that conditional criteria hang on. A criterion whose condition is false needs no answer.',
    examples: [{ cameras: true, securityGuards: false }],
  },
);

const site: JsonSchema = object(
  {
    id: id({
      title: 'Site id',
      description: 'Short id of the site, used in answers and procedures.',
      examples: ['lrd-01'],
    }),
    name: text({
      private: 'place',
      title: 'Name',
      description: 'What the site is called.',
      examples: ['Laredo distribution center'],
    }),
    address: text({
      private: 'address',
      title: 'Address',
      description: 'Street address.',
      examples: ['100 Mines Road, Laredo, TX 78045'],
    }),
    country: country({
      title: 'Country',
      description: 'Country code, ISO 3166-1 alpha-2.',
      examples: ['US'],
    }),
    type: openWord(
      [
        'headquarters',
        'office',
        'distribution-center',
        'warehouse',
        'factory',
        'yard',
        'terminal',
        'cross-dock',
      ],
      {
        private: false,
        title: 'Type',
        description: 'What sort of site it is, in one word.',
        examples: ['distribution-center'],
      },
    ),
    staffed: boolean({
      title: 'Staffed',
      description: 'Whether people of the company work there.',
      examples: [true],
    }),
    activities: list(
      openWord(SITE_ACTIVITIES, {
        private: false,
        title: 'Activity',
        description: 'What is done at the site.',
        examples: ['cargo-storage'],
      }),
      {
        title: 'Activities',
        description: 'What is done at the site.',
        examples: [['cargo-handling', 'cargo-storage']],
      },
    ),
    languages: list(
      {
        type: ['string', 'null'],
        'x-private': false,
        pattern: '^[a-z]{2}$',
        'x-form': 'language',
        title: 'Language',
        description: 'Language code, ISO 639-1.',
        examples: ['en'],
      },
      {
        title: 'Languages',
        description: 'The languages that the people at the site read.',
        examples: [['en', 'es']],
      },
    ),
    conditions,
  },
  {
    title: 'Site',
    description: 'One site of the company.',
    examples: [{ id: 'lrd-01', country: 'US', staffed: true }],
  },
  { required: ['id'] },
);

/** The company: its name, sites and conditions. */
export const company: JsonSchema = object(
  {
    legalName: text({
      private: 'organization',
      title: 'Legal name',
      description: 'The registered name.',
      examples: ['Harbor & Pine Imports LLC'],
    }),
    tradeNames: list(
      text({ private: 'organization', title: 'Trade name', description: 'A name the company trades under.' }),
      {
        title: 'Trade names',
        description: 'Names the company trades under.',
        examples: [['Harbor & Pine']],
      },
    ),
    sites: list(site, { title: 'Sites', description: 'Every site the profile speaks for.' }),
    conditions,
  },
  {
    title: 'Company',
    description: 'The company: its name, its sites and the conditions that some criteria hang on.',
  },
);

/** The contacts of the company. */
export const contacts: JsonSchema = list(
  object(
    {
      id: id({
        title: 'Contact id',
        description: 'Short id of the contact, used as owner in answers.',
        examples: ['cso'],
      }),
      name: text({
        private: 'person',
        title: 'Name',
        description: 'Name of the person.',
        examples: ['M. Ortega'],
      }),
      role: text({
        private: false,
        title: 'Role',
        description: 'What the person is in the company.',
        examples: ['Director of Trade Compliance'],
      }),
      companyOfficer: boolean({
        title: 'Company officer',
        description: 'Whether the person is an officer of the company.',
      }),
      primary: boolean({
        title: 'Primary',
        description: 'The primary cargo security contact; exactly one, and an officer.',
      }),
      alternate: boolean({ title: 'Alternate', description: 'Stands in for the primary contact.' }),
      consultant: boolean({
        title: 'Consultant',
        description: 'Whether the person is a consultant from outside.',
      }),
      email: text({
        private: 'email',
        title: 'E-mail',
        description: 'E-mail address.',
        examples: ['security@example.com'],
      }),
      phone: text({
        private: 'phone',
        title: 'Phone',
        description: 'Telephone number with country code.',
        examples: ['+1 956 555 0100'],
      }),
      confirmed: date({
        title: 'Confirmed',
        description: 'When these details were last found to be right.',
        examples: ['2026-09-14'],
      }),
    },
    { title: 'Contact', description: 'One person whom CBP and the company’s own documents may name.' },
    { required: ['id'] },
  ),
  { title: 'Contacts', description: 'The people behind the program, by short ids.' },
);
