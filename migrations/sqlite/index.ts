import * as migration_20261127_194550_begin from './20261127_194550_begin';

export const migrations = [
  {
    up: migration_20261127_194550_begin.up,
    down: migration_20261127_194550_begin.down,
    name: '20261127_194550_begin'
  },
];
