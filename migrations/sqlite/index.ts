import * as migration_20261127_203828_begin from './20261127_203828_begin';

export const migrations = [
  {
    up: migration_20261127_203828_begin.up,
    down: migration_20261127_203828_begin.down,
    name: '20261127_203828_begin'
  },
];
