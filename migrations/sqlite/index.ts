import * as migration_20261127_195305_begin from './20261127_195305_begin';

export const migrations = [
  {
    up: migration_20261127_195305_begin.up,
    down: migration_20261127_195305_begin.down,
    name: '20261127_195305_begin'
  },
];
