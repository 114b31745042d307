import * as migration_20261127_183029_begin from './20261127_183029_begin';

export const migrations = [
  {
    up: migration_20261127_183029_begin.up,
    down: migration_20261127_183029_begin.down,
    name: '20261127_183029_begin'
  },
];
