import * as migration_20261127_191735_begin from './20261127_191735_begin';

export const migrations = [
  {
    up: migration_20261127_191735_begin.up,
    down: migration_20261127_191735_begin.down,
    name: '20261127_191735_begin'
  },
];
