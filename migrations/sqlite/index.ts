import * as migration_20261123_110023_begin from './20261123_110023_begin';

export const migrations = [
  {
    up: migration_20261123_110023_begin.up,
    down: migration_20261123_110023_begin.down,
    name: '20261123_110023_begin'
  },
];
