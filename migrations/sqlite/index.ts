import * as migration_20261127_170353_begin from './20261127_170353_begin';
import * as migration_20261127_184730_change from './20261127_184730_change';

export const migrations = [
  {
    up: migration_20261127_170353_begin.up,
    down: migration_20261127_170353_begin.down,
    name: '20261127_170353_begin',
  },
  {
    up: migration_20261127_184730_change.up,
    down: migration_20261127_184730_change.down,
    name: '20261127_184730_change'
  },
];
