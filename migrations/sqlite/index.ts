import * as migration_20261127_193115_begin from './20261127_193115_begin';

export const migrations = [
  {
    up: migration_20261127_193115_begin.up,
    down: migration_20261127_193115_begin.down,
    name: '20261127_193115_begin'
  },
];
