import * as migration_20261127_190829_begin from './20261127_190829_begin';

export const migrations = [
  {
    up: migration_20261127_190829_begin.up,
    down: migration_20261127_190829_begin.down,
    name: '20261127_190829_begin'
  },
];
