package org.mouseion.formats.iiif.auth;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.iiif.json.JsonObject;

/// Writes the descriptions and messages of the flow as JSON-LD.
public final class AuthFlowJson {

    /// The JSON-LD context; an image's information or a manifest that declares a probe service names it
    /// before its own (section 2.1).
    public static final String CONTEXT = "http://iiif.io/api/auth/2/context.json";

    private AuthFlowJson() {}

    /// The probe service with all it leads to, for the `service` of an image service, its information, or a
    /// medium.
    public static JsonObject service(ProbeService probe) {
        return new JsonObject()
                .put("id", probe.id())
                .put("type", "AuthProbeService2")
                .putIfAny("errorHeading", probe.error().heading())
                .putIfAny("errorNote", probe.error().note())
                .put(
                        "service",
                        probe.access().stream().map(AuthFlowJson::access).toList());
    }

    /// The answer of a probe service (section 5.2).
    public static JsonObject result(ProbeResult result) {
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("type", "AuthProbeResult2")
                .put("status", result.status())
                .putIfAny(
                        "substitute",
                        result.substitutes().stream()
                                .map(AuthFlowJson::resource)
                                .toList())
                .putIfAny("location", result.location().map(AuthFlowJson::resource))
                .putIfAny("heading", result.notice().heading())
                .putIfAny("note", result.notice().note());
    }

    /// The message that the frame posts (sections 4.4 and 4.5).
    public static JsonObject message(TokenAnswer answer) {
        JsonObject json = new JsonObject().put("@context", CONTEXT);
        return switch (answer) {
            case TokenAnswer.Granted granted -> {
                json.put("type", "AuthAccessToken2")
                        .put("messageId", granted.messageId())
                        .put("accessToken", granted.accessToken());
                yield granted.expiresIn() > 0 ? json.put("expiresIn", granted.expiresIn()) : json;
            }
            case TokenAnswer.Denied denied ->
                json.put("type", "AuthAccessTokenError2")
                        .put("profile", denied.cause().word())
                        .put("messageId", denied.messageId())
                        .putIfAny("heading", denied.notice().heading())
                        .putIfAny("note", denied.notice().note());
        };
    }

    private static JsonObject access(AccessService access) {
        JsonObject json = new JsonObject();
        return switch (access) {
            case AccessService.Active active -> {
                List<JsonObject> services = new ArrayList<>(List.of(token(active.token())));
                active.logout().map(AuthFlowJson::logout).ifPresent(services::add);
                yield json.put("id", active.id())
                        .put("type", "AuthAccessService2")
                        .put("profile", "active")
                        .put("label", active.label())
                        .putIfAny("heading", active.notice().heading())
                        .putIfAny("note", active.notice().note())
                        .putIfAny("confirmLabel", active.confirmLabel())
                        .put("service", services);
            }
            case AccessService.Kiosk kiosk ->
                json.put("id", kiosk.id())
                        .put("type", "AuthAccessService2")
                        .put("profile", "kiosk")
                        .put("service", List.of(token(kiosk.token())));
            case AccessService.External external ->
                json.put("type", "AuthAccessService2")
                        .put("profile", "external")
                        .putIfAny("label", external.label())
                        .put("service", List.of(token(external.token())));
        };
    }

    private static JsonObject token(TokenService token) {
        return new JsonObject()
                .put("id", token.id())
                .put("type", "AuthAccessTokenService2")
                .putIfAny("errorHeading", token.error().heading())
                .putIfAny("errorNote", token.error().note());
    }

    private static JsonObject logout(LogoutService logout) {
        return new JsonObject()
                .put("id", logout.id())
                .put("type", "AuthLogoutService2")
                .put("label", logout.label());
    }

    private static JsonObject resource(ProbeResult.Resource resource) {
        return new JsonObject()
                .put("id", resource.id())
                .put("type", resource.type())
                .putIfAny("label", resource.label())
                .putIfAny("service", resource.services());
    }
}
