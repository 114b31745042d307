# Two steps: one that builds with everything, and the image, which holds what runs. It runs as a user without rights on
# a root that cannot be written; DATA_DIR and /tmp alone are (compose.yaml). the build step as a script: commands/image.sh.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN sh commands/image.sh build

FROM node:24-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1 DATA_DIR=/data PORT=3000 TMPDIR=/tmp
WORKDIR /app
COPY --from=build /app ./
# A volume takes over whose folder it is mounted on.
RUN mkdir -p /data/media /heads && chown -R node:node /data /heads
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://localhost:'+process.env.PORT+'/healthz').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Not through npm, which passes no signal on.
CMD ["node", "commands/start.mjs", "--built", "--no-demo"]
