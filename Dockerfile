# One file for every app: docker build --build-arg APP=grid .
# `npm install --no-save` keeps to the lock file as `npm ci` does, which refuses it for optional packages of other platforms.
FROM node:24-bookworm-slim AS build
WORKDIR /linli
ENV NX_DAEMON=false CI=true
COPY . .
RUN --mount=type=cache,target=/root/.npm npm install --no-save --no-audit --no-fund
RUN npm run build

# What this app needs at run time, and nothing else.
FROM build AS app
ARG APP
RUN rm -rf node_modules apps/*/node_modules libs/*/node_modules
RUN --mount=type=cache,target=/root/.npm npm install --no-save --no-audit --no-fund --omit=dev --workspace "@linli/${APP}"
RUN mkdir -p /out/apps /out/deploy \
  && cp -r package.json node_modules libs /out/ \
  && cp -r "apps/${APP}" /out/apps/ \
  && cp -r deploy/demo /out/deploy/ \
  && if [ "${APP}" = gateway ]; then mkdir -p /out/apps/console && cp -r apps/console/dist /out/apps/console/; fi

FROM node:24-bookworm-slim
ARG APP
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 STORAGE_DIR=/storage
RUN mkdir /storage && chown node:node /storage
# The fonts that the papers and cards of jobs are set in.
RUN if [ "${APP}" = employment ]; then apt-get -q update && apt-get -q install -y --no-install-recommends fonts-noto-cjk && rm -rf /var/lib/apt/lists/*; fi
ENV LINLI_FONT=/usr/share/fonts/opentype/noto
COPY --from=app --chown=root:root /out /linli
WORKDIR /linli/apps/${APP}
USER node
EXPOSE 8080
CMD ["node", "--import=@linli/service/source-maps", "--max-semi-space-size=4", "--expose-gc", "dist/main.js"]
