import * as migration_20261127_102742_begin from './20261127_102742_begin';

export const migrations = [
  {
    up: migration_20261127_102742_begin.up,
    down: migration_20261127_102742_begin.down,
    name: '20261127_102742_begin'
  },
];
