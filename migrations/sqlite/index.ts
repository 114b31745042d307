import * as migration_20261123_100328_begin from './20261123_100328_begin';

export const migrations = [
  {
    up: migration_20261123_100328_begin.up,
    down: migration_20261123_100328_begin.down,
    name: '20261123_100328_begin'
  },
];
