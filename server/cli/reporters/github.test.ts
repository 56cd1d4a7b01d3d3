import assert from 'node:assert/strict';
import { plainColors } from '../terminal/colors.ts';
import { github } from './github.ts';
import { sampleFinding, sampleReport } from './sample-report.fixture.ts';

describe('a workflow command', () => {
  it('holds a name with colons, commas, per cent signs and line breaks', () => {
    const findings = [sampleFinding({ file: 'a::b,c%3A\n.yaml', message: '100%\r\n::error::a', help: '' })];
    assert.equal(
      github.render(sampleReport({ findings }), { colors: plainColors, groupBy: 'file' }),
      '::error file=a%3A%3Ab%2Cc%253A%0A.yaml,line=4,endLine=4,col=1,endColumn=5,title=schema/unknown-key::100%25%0D%0A::error::a\n',
    );
  });
});
