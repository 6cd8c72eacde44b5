package org.mouseion.app.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The two things everyone is handed: the data folder and the clock.
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${mouseion.data}") Path folder) {
        return new DataFolder(folder);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
