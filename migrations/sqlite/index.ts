import * as migration_20261127_200229_begin from './20261127_200229_begin';

export const migrations = [
  {
    up: migration_20261127_200229_begin.up,
    down: migration_20261127_200229_begin.down,
    name: '20261127_200229_begin'
  },
];
