import * as migration_20261127_152253_begin from './20261127_152253_begin';

export const migrations = [
  {
    up: migration_20261127_152253_begin.up,
    down: migration_20261127_152253_begin.down,
    name: '20261127_152253_begin'
  },
];
