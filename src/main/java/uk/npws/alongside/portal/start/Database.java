package uk.npws.alongside.portal.start;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The portal's one data source, under the account that may not alter the audit trail. READ
 * COMMITTED, because a snapshot would let two bookings see the same free place even with a lock
 * between them. The driver answers for isolation level and autocommit from its own memory (nothing
 * here sets them in SQL); else the pool asks the database after every statement. It traces nothing.
 * All connections are alike, so the pool need not look for one that fits, nor watch what is done
 * with it.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/alongside",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=portal.db.url}",
    user = "${MPCONFIG=portal.db.user}",
    password = "${MPCONFIG=portal.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "useLocalSessionState=true",
      "openTelemetry=DISABLED",
      "useServerPrepStmts=true",
      "rewriteBatchedStatements=true",
      "cachePrepStmts=true",
      "prepStmtCacheSize=100",
      "prepStmtCacheSqlLimit=4096",
      "fish.payara.match-connections=false",
      "fish.payara.wrap-jdbc-objects=false",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=5000"
    })
class Database {}
