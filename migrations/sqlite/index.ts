import * as migration_20261127_092533_begin from './20261127_092533_begin';

export const migrations = [
  {
    up: migration_20261127_092533_begin.up,
    down: migration_20261127_092533_begin.down,
    name: '20261127_092533_begin'
  },
];
