#!/usr/bin/env bash
# Runs once, when PostgreSQL's volume is empty: a database per service; its owner migrates, the application's role serves requests
# and cannot bypass row-level security. Each of the two has a password of its own.
set -euo pipefail
for service in identity grid volunteering employment youth; do
  secret="LINLI_DATABASE_${service^^}"
  owner_secret="${secret}_OWNER"
  psql -v ON_ERROR_STOP=1 -v owner="linli_${service}" -v app="linli_${service}_app" -v password="${!secret:?}" -v owner_password="${!owner_secret:?}" --username "${POSTGRES_USER}" <<'SQL'
CREATE ROLE :"owner" LOGIN NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE :"owner" OWNER :"owner";
REVOKE ALL ON DATABASE :"owner" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"owner" TO :"app";
SQL
done
