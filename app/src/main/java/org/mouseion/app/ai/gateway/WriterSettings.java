package org.mouseion.app.ai.gateway;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.ai.writer.*`: the language model that may put statements into other words. Without `address` and
/// `model` there is none.
///
/// @param address of an OpenAI-style service, up to and with `/v1`; Ollama's is `http://127.0.0.1:11434/v1`
/// @param model as the service calls it
/// @param key where the service wants one; never shown, never logged
/// @param languages BCP 47 tags it is good for, separated by commas, for the card; with `version` and `licence`
/// @param patience longest time for one answer; default 6 s, after which a visitor would rather have the sources' words
/// @param answerTokens longest answer; default 300, some six sentences
/// @param dayTokens most tokens a day, read and made; default 500,000, some five hundred answers
/// @param atOnce calls under way at the same time; default 2
/// @param questions whether a model elsewhere is told what a visitor asked: `here` (default) only a model on this
/// machine is, `always`, `never`
record WriterSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("") String languages,
        @DefaultValue("unstated") String version,
        @DefaultValue("unstated") String licence,
        @DefaultValue("6s") Duration patience,
        @DefaultValue("300") int answerTokens,
        @DefaultValue("500000") long dayTokens,
        @DefaultValue("2") int atOnce,
        @DefaultValue("here") Questions questions) {

    enum Questions {
        HERE,
        ALWAYS,
        NEVER
    }

    /// As the engine reads them.
    Map<String, String> forEngine() {
        Map<String, String> given = new HashMap<>();
        if (address.isBlank() && model.isBlank()) {
            return given;
        }
        given.put("address", address);
        given.put("model", model);
        given.put("languages", languages);
        given.put("version", version);
        given.put("licence", licence);
        if (!key.isBlank()) {
            given.put("key", key);
        }
        return given;
    }

    /// Records print their parts; this one holds a key.
    @Override
    public String toString() {
        return "WriterSettings[" + address + ", " + model + "]";
    }
}
