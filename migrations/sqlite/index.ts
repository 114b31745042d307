import * as migration_20261127_190620_begin from './20261127_190620_begin';

export const migrations = [
  {
    up: migration_20261127_190620_begin.up,
    down: migration_20261127_190620_begin.down,
    name: '20261127_190620_begin'
  },
];
