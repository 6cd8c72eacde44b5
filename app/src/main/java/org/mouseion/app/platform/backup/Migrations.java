package org.mouseion.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/// The house's migrations, all of them or just those that a backup stands at.
final class Migrations {

    private final DatabaseAddress address;

    Migrations(DatabaseAddress address) {
        this.address = address;
    }

    /// Flyway stops at one version, but areas number apart; so the wanted scripts are laid out in a folder of their
    /// own.
    void migrateTo(Collection<String> versions) throws IOException {
        Map<String, Resource> known = list();
        Path folder = Files.createTempDirectory("mouseion-migrations");
        try {
            for (String version : versions) {
                Resource script = known.get(version);
                if (script == null) {
                    throw new Problem("backup-of-a-newer-house", 400, version);
                }
                try (InputStream in = script.getInputStream()) {
                    Files.copy(in, folder.resolve(Objects.requireNonNull(script.getFilename())));
                }
            }
            migrate("filesystem:" + folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    void migrateToNewest() {
        migrate("classpath:db/migration");
    }

    private void migrate(String location) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(location)
                .outOfOrder(true)
                .defaultSchema("platform")
                .createSchemas(true)
                .load()
                .migrate();
    }

    private static Map<String, Resource> list() throws IOException {
        Map<String, Resource> byVersion = new HashMap<>();
        for (Resource script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*__*.sql")) {
            String name = Objects.requireNonNull(script.getFilename());
            byVersion.put(name.substring(1, name.indexOf("__")).replace('_', '.'), script);
        }
        return byVersion;
    }
}
