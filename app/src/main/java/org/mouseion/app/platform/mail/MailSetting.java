package org.mouseion.app.platform.mail;

import java.util.List;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Mail on the settings page and in the menu of the desk.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailSetting {

    @Bean
    Feature mailFeature(MailSettings settings) {
        return Feature.live(
                "platform.mail",
                List.of(),
                List.of(
                        "mouseion.mail.host",
                        "mouseion.mail.port",
                        "mouseion.mail.lock",
                        "mouseion.mail.user",
                        "mouseion.mail.password",
                        "mouseion.mail.sender"),
                () -> settings.isOn() ? new Feature.State.On() : new Feature.State.Off());
    }

    @Bean
    DeskMenu.Entry mailEntry() {
        return new DeskMenu.Entry("platform", 25, "mail.title", "/desk/mail", List.of(Role.ADMINISTRATOR));
    }

    @Bean
    DeskTile mailTile(Outbox outbox) {
        return new DeskTile(95, "mail.tile", "/desk/mail", () -> outbox.count().givenUp());
    }
}
