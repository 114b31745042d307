import * as migration_20261127_202144_begin from './20261127_202144_begin';

export const migrations = [
  {
    up: migration_20261127_202144_begin.up,
    down: migration_20261127_202144_begin.down,
    name: '20261127_202144_begin'
  },
];
