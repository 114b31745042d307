#!/bin/sh
# What the Dockerfile does in its build step, as a script, so that it can be tried where no container runs:
#   commands/image.sh build     in a folder with the sources and their packages: builds, and leaves what runs
set -eu

case "${1:-}" in
build)
  export NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
  # Checked by env.ts while Next looks at the routes; no page is rendered and no database is opened.
  PAYLOAD_SECRET=only-for-the-build-never-for-a-server npx next build
  npm sbom --sbom-format cyclonedx --omit dev >sbom.cdx.json
  npm prune --omit=dev --no-audit --no-fund
  # The image's root cannot be written.
  node commands/run.mjs --compile commands/*.ts front/thread.ts desk/importing/reading-thread.ts
  # What only tests, documents and the next build need.
  rm -rf .next/cache .next/types .next/dev docs e2e testing desk/*.test.ts
  find . -path ./node_modules -prune -o \( -name '*.test.ts' -o -name '*.test.tsx' -o -name '*.fuzz.test.ts' \) -print | xargs rm -f
  ;;
*)
  echo 'Usage: commands/image.sh build' >&2
  exit 64
  ;;
esac
