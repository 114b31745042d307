import * as migration_20261127_183037_begin from './20261127_183037_begin';

export const migrations = [
  {
    up: migration_20261127_183037_begin.up,
    down: migration_20261127_183037_begin.down,
    name: '20261127_183037_begin'
  },
];
