package org.mouseion.app.platform.disks;

import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.database.DatabaseSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks at the disks of the house that is open.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DiskSettings.class)
class DiskConfiguration {

    @Bean
    Disks disks(DataFolder folder, DiskSettings settings, DatabaseSettings database) {
        return new FolderDisks(folder, settings.leastBytes(), database.url() == null);
    }
}
