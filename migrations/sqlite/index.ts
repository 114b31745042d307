import * as migration_20261127_190128_begin from './20261127_190128_begin';

export const migrations = [
  {
    up: migration_20261127_190128_begin.up,
    down: migration_20261127_190128_begin.down,
    name: '20261127_190128_begin'
  },
];
