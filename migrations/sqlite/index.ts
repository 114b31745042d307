import * as migration_20261127_201710_begin from './20261127_201710_begin';

export const migrations = [
  {
    up: migration_20261127_201710_begin.up,
    down: migration_20261127_201710_begin.down,
    name: '20261127_201710_begin'
  },
];
