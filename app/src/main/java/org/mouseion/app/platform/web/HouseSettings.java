package org.mouseion.app.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The house as `mouseion.house.*` describes it.
///
/// @param names by language tag
/// @param taglines by language tag
/// @param address public address, or null
@ConfigurationProperties("mouseion.house")
record HouseSettings(
        @Nullable Map<String, String> names,
        @Nullable Map<String, String> taglines,
        @Nullable String address,
        boolean demonstration) {

    House house() {
        String given = address == null ? "" : address;
        return new House(
                names == null || names.isEmpty() ? Map.of("en", "Mouseion") : names,
                taglines == null ? Map.of() : taglines,
                given.endsWith("/") ? given.substring(0, given.length() - 1) : given,
                demonstration);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(HouseSettings.class)
    static class Setting {
        @Bean
        HouseSource houseSource(HouseSettings settings) {
            House house = settings.house();
            return () -> house;
        }
    }
}
