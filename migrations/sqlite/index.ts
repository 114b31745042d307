import * as migration_20261127_124531_begin from './20261127_124531_begin';

export const migrations = [
  {
    up: migration_20261127_124531_begin.up,
    down: migration_20261127_124531_begin.down,
    name: '20261127_124531_begin'
  },
];
