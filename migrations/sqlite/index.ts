import * as migration_20261127_224802_begin from './20261127_224802_begin';

export const migrations = [
  {
    up: migration_20261127_224802_begin.up,
    down: migration_20261127_224802_begin.down,
    name: '20261127_224802_begin'
  },
];
