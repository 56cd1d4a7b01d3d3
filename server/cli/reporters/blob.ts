import { shardText } from '../shards/shard-text.lazy.ts';
import type { Reporter } from './reporter.ts';

/** Everything that was found, for `ctpat merge-reports`, which makes every other format of it. */
export const blob: Reporter = {
  name: 'blob',
  language: 'json',
  details: ['fixes', 'bytes', 'cases', 'shard'],
  render: (_, { shard }) => (shard ? shardText(shard) : ''),
};
