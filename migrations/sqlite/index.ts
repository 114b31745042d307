import * as migration_20261127_191228_begin from './20261127_191228_begin';

export const migrations = [
  {
    up: migration_20261127_191228_begin.up,
    down: migration_20261127_191228_begin.down,
    name: '20261127_191228_begin'
  },
];
