package org.mouseion.app.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.mouseion.app.platform.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the doctor looks at in the database.
@Configuration(proxyBeanMethods = false)
class DatabaseChecks {

    @Bean
    Check databaseCheck(DatabaseAddress address) {
        return new Durability(address);
    }

    @Bean
    Check schemaCheck(DatabaseAddress address) {
        return new Tables(address);
    }

    private record Durability(DatabaseAddress address) implements Check {
        @Override
        public String name() {
            return "database";
        }

        @Override
        public Result run() throws SQLException {
            try (Connection connection = address.connect();
                    Statement statement = connection.createStatement()) {
                String version = show(statement, "server_version");
                for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                    if (show(statement, setting).equals("off")) {
                        return Result.wrong("doctor.database.lax", version, setting);
                    }
                }
                return Result.good("doctor.database", version);
            }
        }

        private static String show(Statement statement, String setting) throws SQLException {
            try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private record Tables(DatabaseAddress address) implements Check {
        @Override
        public String name() {
            return "schema";
        }

        @Override
        public Result run() {
            MigrationInfoService info = Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .defaultSchema("platform")
                    .load()
                    .info();
            if (info.pending().length > 0) {
                return Result.attention("doctor.schema.behind", info.pending().length);
            }
            String latest =
                    info.current() == null ? "–" : info.current().getVersion().toString();
            return Result.good("doctor.schema", info.applied().length, latest);
        }
    }
}
