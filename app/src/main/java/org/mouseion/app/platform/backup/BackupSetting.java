package org.mouseion.app.platform.backup;

import java.util.List;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Backups among what the house can do.
@Configuration(proxyBeanMethods = false)
class BackupSetting {

    @Bean
    Feature backupFeature() {
        return Feature.on("platform.backup", List.of());
    }
}
