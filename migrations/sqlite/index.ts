import * as migration_20261123_103721_begin from './20261123_103721_begin';

export const migrations = [
  {
    up: migration_20261123_103721_begin.up,
    down: migration_20261123_103721_begin.down,
    name: '20261123_103721_begin'
  },
];
