import * as migration_20261127_184738_begin from './20261127_184738_begin';

export const migrations = [
  {
    up: migration_20261127_184738_begin.up,
    down: migration_20261127_184738_begin.down,
    name: '20261127_184738_begin'
  },
];
