package org.mouseion.app.ai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WriterSettingsTest {

    static WriterSettings none() {
        return with(Map.of());
    }

    static WriterSettings with(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("w", WriterSettings.class);
    }

    @Test
    void a_house_without_an_address_gives_its_engine_nothing() {
        assertThat(none().forEngine()).isEmpty();
    }

    @Test
    void what_is_set_reaches_the_engine_and_the_key_is_never_printed() {
        WriterSettings set = with(Map.of("w.address", "http://127.0.0.1:1/v1", "w.model", "small", "w.key", "secret"));
        assertThat(set.forEngine()).containsEntry("model", "small").containsEntry("key", "secret");
        assertThat(set).asString().doesNotContain("secret");
        assertThat(set.questions()).isEqualTo(WriterSettings.Questions.HERE);
    }
}
