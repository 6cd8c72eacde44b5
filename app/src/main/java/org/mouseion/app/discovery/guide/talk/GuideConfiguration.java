package org.mouseion.app.discovery.guide.talk;

import java.time.ZoneId;
import java.util.List;
import org.mouseion.app.platform.Feature;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the guide's door stands on.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuideSettings.class)
class GuideConfiguration {

    @Bean
    HouseZone houseZone() {
        return ZoneId::systemDefault;
    }

    @Bean
    Feature guideFeature() {
        return Feature.on(
                "discovery.guide",
                List.of(10),
                "mouseion.guide.burst",
                "mouseion.guide.every",
                "mouseion.guide.patience",
                "mouseion.guide.once-kept",
                "mouseion.guide.asks-kept",
                "mouseion.guide.letters-kept");
    }
}
