import * as migration_20261127_191439_begin from './20261127_191439_begin';

export const migrations = [
  {
    up: migration_20261127_191439_begin.up,
    down: migration_20261127_191439_begin.down,
    name: '20261127_191439_begin'
  },
];
