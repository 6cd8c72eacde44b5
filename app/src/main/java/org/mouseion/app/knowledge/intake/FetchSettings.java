package org.mouseion.app.knowledge.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// `mouseion.knowledge.fetch.*`
///
/// @param privateAddresses whether pages of the institution's own network may be fetched; no, unless the
/// administrator says so
@ConfigurationProperties("mouseion.knowledge.fetch")
record FetchSettings(boolean privateAddresses) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(FetchSettings.class)
    static class Setting {}
}
