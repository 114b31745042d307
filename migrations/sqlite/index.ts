import * as migration_20261127_193645_begin from './20261127_193645_begin';

export const migrations = [
  {
    up: migration_20261127_193645_begin.up,
    down: migration_20261127_193645_begin.down,
    name: '20261127_193645_begin'
  },
];
