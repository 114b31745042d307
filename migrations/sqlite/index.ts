import * as migration_20261127_184057_begin from './20261127_184057_begin';

export const migrations = [
  {
    up: migration_20261127_184057_begin.up,
    down: migration_20261127_184057_begin.down,
    name: '20261127_184057_begin'
  },
];
