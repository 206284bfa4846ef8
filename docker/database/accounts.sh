#!/bin/bash
# The two accounts of the schema, made once when the volume is empty: the owner migrates and grants, the
# portal's own may read until it is granted more, so that the audit trail stays append-only.
set -euo pipefail

administrator=$(< /run/secrets/database_administrator)
owner=$(< /run/secrets/database_owner)
portal=$(< /run/secrets/database_portal)

MYSQL_PWD=$administrator mysql --protocol=socket -u root <<SQL
alter database alongside character set utf8mb4 collate utf8mb4_unicode_520_ci;
create user 'alongside_owner'@'%' identified by '$owner';
create user 'alongside'@'%' identified by '$portal';
grant all privileges on alongside.* to 'alongside_owner'@'%' with grant option;
grant select on alongside.* to 'alongside'@'%';
SQL
