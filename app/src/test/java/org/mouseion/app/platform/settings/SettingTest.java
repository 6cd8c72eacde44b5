package org.mouseion.app.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the settings page keeps to itself.
class SettingTest {

    @ParameterizedTest
    @CsvSource({
        "mouseion.database.password, hunter2",
        "mouseion.mail.passphrase, hunter2",
        "spring.security.oauth2.client.registration.house.client-secret, hunter2",
        "mouseion.api.token, hunter2",
        "mouseion.engines.http.api-key, hunter2",
        "mouseion.key, hunter2",
        "mouseion.s3.credentials, hunter2",
        "mouseion.database.url, jdbc:postgresql://db.example:5432/m?user=m&password=hunter2",
        "mouseion.database.url, postgresql://mouseion:hunter2@db.example/m",
        "mouseion.engines.http.address, https://engine.example/v1?api_key=hunter2&token=hunter2"
    })
    void a_secret_is_never_shown(String name, String value) {
        FeatureLine.Setting setting = FeatureLine.Setting.of(name, value);

        assertThat(setting.value()).isEmpty();
        assertThat(setting.kept()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mouseion.database.url, jdbc:postgresql://db.example:5432/mouseion",
        "mouseion.house.address, https://museum.example",
        "mouseion.accounts.oidc.roles-claim, realm_access.roles",
        "mouseion.keyboard, azerty"
    })
    void what_is_no_secret_is_shown(String name, String value) {
        assertThat(FeatureLine.Setting.of(name, value)).isEqualTo(new FeatureLine.Setting(name, value, false));
    }

    @Test
    void a_secret_that_is_not_set_is_not_said_to_be() {
        assertThat(FeatureLine.Setting.of("mouseion.database.password", "").kept())
                .isFalse();
    }
}
