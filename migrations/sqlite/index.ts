import * as migration_20261123_113915_begin from './20261123_113915_begin';

export const migrations = [
  {
    up: migration_20261123_113915_begin.up,
    down: migration_20261123_113915_begin.down,
    name: '20261123_113915_begin'
  },
];
