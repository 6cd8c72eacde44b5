package org.mouseion.app.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the database is: `mouseion.database.*`.
///
/// @param url JDBC address of an external PostgreSQL, or null for the one in the data folder
/// @param user account on an external server
/// @param password of that account
/// @param connections most connections this process opens, 4 to 200; two cores are busy with 12
@ConfigurationProperties("mouseion.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("12") int connections) {

    public DatabaseSettings {
        if (url != null && url.isBlank()) {
            url = null;
        }
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("mouseion.database.url must begin with jdbc:postgresql: but is '" + url
                    + "'. Maybe you meant jdbc:postgresql://HOST:5432/DATABASE");
        }
        if (connections < 4 || connections > 200) {
            throw new IllegalArgumentException("mouseion.database.connections must be 4 to 200, but is " + connections);
        }
    }
}
