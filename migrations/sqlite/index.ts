import * as migration_20261127_170353_begin from './20261127_170353_begin';

export const migrations = [
  {
    up: migration_20261127_170353_begin.up,
    down: migration_20261127_170353_begin.down,
    name: '20261127_170353_begin'
  },
];
