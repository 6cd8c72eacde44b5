package org.mouseion.app.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Opens the database before anything else of the house, and closes it last.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /// Opened when its address is asked for, and so never beside a server of the institution.
    @Bean(destroyMethod = "close")
    @Lazy
    EmbeddedPostgres embeddedPostgres(DataFolder folder) throws IOException, SQLException {
        return EmbeddedPostgres.open(folder.of("postgresql"), "mouseion", true).guarded();
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        String url = settings.url();
        if (url == null) {
            return embedded.getObject().address();
        }
        LOG.info("Using the PostgreSQL server of the institution");
        return new DatabaseAddress(url, orEmpty(settings.user()), orEmpty(settings.password()));
    }

    @Bean
    HikariDataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
        return pool(address, settings.connections());
    }

    /// A pool that gives a caller ten seconds of patience and notices a server that went away.
    static HikariDataSource pool(DatabaseAddress address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mouseion");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.setKeepaliveTime(60_000);
        config.setInitializationFailTimeout(30_000);
        config.addDataSourceProperty("ApplicationName", "mouseion");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
