#!/usr/bin/env bash
# Writes .env with new secrets, once, for docker compose. Keep it: personal data cannot be opened without its master key.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -f .env ] && { echo ".env is there already"; exit 0; }
random() { head -c "$1" /dev/urandom | base64 | tr -d '\n'; }
password() { random 18 | tr '+/' '-_'; }
umask 077
{
  echo "LINLI_MASTER_KEY=$(random 32)"
  # Used once: http://localhost:8080/join#<this> makes the first administrator.
  echo "LINLI_FIRST_ADMIN_TOKEN=$(random 32 | tr '+/' '-_' | tr -d '=')"
  echo "LINLI_DATABASE_ADMINISTRATOR=$(password)"
  # nats-server reads a variable that begins with a digit as a number.
  echo "NATS_PASSWORD_OPERATOR=n$(password)"
  for service in IDENTITY GRID VOLUNTEERING EMPLOYMENT YOUTH EXCHANGE; do
    echo "LINLI_DATABASE_${service}=$(password)"
    echo "LINLI_DATABASE_${service}_OWNER=$(password)"
    echo "NATS_PASSWORD_${service}=n$(password)"
  done
} >.env
echo "wrote .env"
