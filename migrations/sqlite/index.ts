import * as migration_20261127_222741_begin from './20261127_222741_begin';

export const migrations = [
  {
    up: migration_20261127_222741_begin.up,
    down: migration_20261127_222741_begin.down,
    name: '20261127_222741_begin'
  },
];
