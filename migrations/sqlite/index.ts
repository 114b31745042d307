import * as migration_20261123_113915_begin from './20261123_113915_begin';
import * as migration_20261127_020348_change from './20261127_020348_change';

export const migrations = [
  {
    up: migration_20261123_113915_begin.up,
    down: migration_20261123_113915_begin.down,
    name: '20261123_113915_begin',
  },
  {
    up: migration_20261127_020348_change.up,
    down: migration_20261127_020348_change.down,
    name: '20261127_020348_change'
  },
];
