import * as migration_20261123_112357_begin from './20261123_112357_begin';

export const migrations = [
  {
    up: migration_20261123_112357_begin.up,
    down: migration_20261123_112357_begin.down,
    name: '20261123_112357_begin'
  },
];
