#!/usr/bin/env bash
# Writes .env with new secrets, once, for docker compose. Keep it: personal data cannot be opened without its master key.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -f .env ] && { echo ".env is there already"; exit 0; }
random() { head -c "$1" /dev/urandom | base64 | tr -d '\n'; }
umask 077
cat >.env <<ENV
LINLI_MASTER_KEY=$(random 32)
LINLI_DATABASE_PASSWORD=$(random 18 | tr '+/' '-_')
LINLI_ADMINISTRATOR_PASSWORD=$(random 18 | tr '+/' '-_')
ENV
echo "wrote .env"
