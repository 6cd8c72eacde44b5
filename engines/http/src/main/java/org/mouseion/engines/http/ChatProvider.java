package org.mouseion.engines.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// Settings `mouseion.ai.writer.*`: `address` of the service up to and with `/v1`, `model` as the service calls it,
/// `key` where it wants one; `languages`, `version` and `licence` for the card.
///
/// Opening calls nobody: a model that is down when the house starts is asked when it is wanted.
public final class ChatProvider implements Engine.Provider {

    /// The fact of a card that says where the engine runs, where that is not this machine.
    static final String ELSEWHERE = "asked at";

    @Override
    public String name() {
        return "writer";
    }

    @Override
    public Task task() {
        return Task.WRITE_TEXT;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        String address = settings.getOrDefault("address", "").strip();
        String model = settings.getOrDefault("model", "").strip();
        if (address.isEmpty() || model.isEmpty()) {
            return new Engine.Opened.Unavailable(
                    "no-address-set",
                    "No address and model are set: mouseion.ai.writer.address, mouseion.ai.writer.model");
        }
        URI place = findPlace(address);
        if (place == null) {
            return new Engine.Opened.Unavailable(
                    "address-unreadable", "mouseion.ai.writer.address is no http or https address");
        }
        return new Engine.Opened.Ready(new ChatWriter(
                card(settings, model, place.getHost()), address, model, settings.getOrDefault("key", "none")));
    }

    private static @Nullable URI findPlace(String address) {
        try {
            URI place = URI.create(address);
            boolean web = "http".equals(place.getScheme()) || "https".equals(place.getScheme());
            return web && place.getHost() != null && place.getUserInfo() == null ? place : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static EngineCard card(Map<String, String> settings, String model, String host) {
        List<String> languages = Arrays.stream(
                        settings.getOrDefault("languages", "").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("method", "language model; every sentence is checked against its sources");
        if (!isHere(host)) {
            about.put(ELSEWHERE, host);
        }
        return new EngineCard(
                model,
                settings.getOrDefault("version", "unstated"),
                Task.WRITE_TEXT,
                languages,
                settings.getOrDefault("licence", "unstated"),
                about);
    }

    /// Only an address of this machine; no name is looked up but `localhost`.
    private static boolean isHere(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        boolean isNumber = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        try {
            return isNumber && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
