#!/usr/bin/env bash
# Runs once, when PostgreSQL's volume is empty: a database per service; its owner migrates, the application's role serves requests
# and cannot bypass row-level security.
set -euo pipefail
for service in identity grid volunteering employment youth; do
  psql -v ON_ERROR_STOP=1 -v owner="linli_${service}" -v app="linli_${service}_app" -v password="${LINLI_DATABASE_PASSWORD}" --username "${POSTGRES_USER}" <<'SQL'
CREATE ROLE :"owner" LOGIN NOBYPASSRLS PASSWORD :'password';
CREATE ROLE :"app" LOGIN NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE :"owner" OWNER :"owner";
REVOKE ALL ON DATABASE :"owner" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"owner" TO :"app";
SQL
done
