import * as migration_20261127_194925_begin from './20261127_194925_begin';

export const migrations = [
  {
    up: migration_20261127_194925_begin.up,
    down: migration_20261127_194925_begin.down,
    name: '20261127_194925_begin'
  },
];
