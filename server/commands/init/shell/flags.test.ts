import assert from 'node:assert/strict';
import { Failure } from '../../../cli/failure.ts';
import { standardCatalog } from '../../../cli/standard-catalog.ts';
import { missingFlags, readFlags, type CompanyFlags } from './flags.ts';

const read = (flags: CompanyFlags) => readFlags(flags, standardCatalog(), 'en');

describe('flags of ctpat init', () => {
  it('give sites by name, and by pairs', () => {
    const { sites } = read({
      country: 'US',
      site: [
        'Laredo, TX',
        'Laredo TX; type = warehouse;',
        'id=mty; name=Monterrey; country=MX; staffed=false; languages=es, en; address=Av. 1, Col. 2',
        'Yard; activities=cargo-handling, conveyance-parking',
      ],
    });
    assert.deepEqual(sites, [
      { id: 'laredo-tx', name: 'Laredo, TX', country: 'US' },
      { id: 'laredo-tx-2', name: 'Laredo TX', country: 'US', type: 'warehouse' },
      {
        id: 'mty',
        name: 'Monterrey',
        country: 'MX',
        staffed: false,
        languages: ['es', 'en'],
        address: 'Av. 1, Col. 2',
      },
      { id: 'yard', name: 'Yard', country: 'US', activities: ['cargo-handling', 'conveyance-parking'] },
    ]);
  });

  it('keep a name with an equals sign that is no key', () => {
    assert.deepEqual(read({ site: ['A=B Terminal'] }).sites, [{ id: 'a-b-terminal', name: 'A=B Terminal' }]);
  });

  it('give conditions that are so and that are not', () => {
    const flags = { with: ['cameras,paperDocuments=no', 'landBorder=true'], without: ['securityGuards'] };
    assert.deepEqual(read(flags).conditions, {
      cameras: true,
      paperDocuments: false,
      landBorder: true,
      securityGuards: false,
    });
  });

  const faults: readonly (readonly [flags: CompanyFlags, message: RegExp])[] = [
    [{ entity: 'importr' }, /did you mean importer/],
    [{ company: '  ' }, /--company is empty/],
    [{ country: 'us' }, /“us” is not a country/],
    [{ site: ['Laredo; contry=US'] }, /“contry” .*did you mean country/],
    [{ site: ['Laredo; country=UX'] }, /country cannot be “UX”/],
    [{ site: ['Laredo; somewhere'] }, /“somewhere” is nothing that --site takes/],
    [{ site: ['id=Laredo TX'] }, /id cannot be “Laredo TX”; write lower-case/],
    [{ site: ['A; staffed=maybe'] }, /staffed cannot be “maybe”/],
    [{ site: ['A; languages=english'] }, /languages cannot be “english”/],
    [{ site: ['id=a', 'id=a'] }, /Two sites have the id a/],
    [{ with: ['seals'] }, /There is no condition “seals”.* Choose from cameras, /],
    [{ without: ['camera'] }, /did you mean cameras/],
    [{ with: ['__proto__'] }, /There is no condition/],
    [{ with: ['cameras=perhaps'] }, /“cameras=perhaps” does not say/],
    [{ with: ['cameras'], without: ['cameras'] }, /cameras is said to be true and to be false/],
  ];
  for (const [flags, message] of faults) {
    it(`tell what is wrong with ${JSON.stringify(flags)}`, () => {
      assert.throws(
        () => read(flags),
        (error) => error instanceof Failure && message.test(error.message),
      );
    });
  }

  it('name what is missing; a country for each site does for one of the company', () => {
    assert.deepEqual(missingFlags(read({})), ['--entity', '--company', '--country']);
    const placed = { entity: 'importer', company: 'A', site: ['B; country=US'] };
    assert.deepEqual(missingFlags(read(placed)), []);
    assert.deepEqual(missingFlags(read({ ...placed, site: ['B; country=US', 'C'] })), ['--country']);
  });
});
