package org.mouseion.app.discovery.api;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.platform.Words;

/// The description of the API in OpenAPI 3.1.1, in one language.
final class OpenApi {

    private OpenApi() {}

    /// @param name of the parameter; its sentence is the message `api.parameter.<name>`
    /// @param in `query` or `path`
    record Parameter(String name, String in, Map<String, Object> schema) {}

    /// @param key its sentence is the message `api.operation.<key>`
    /// @param example a path that can be tried
    /// @param body what is posted, or null where the operation is asked by GET
    record Operation(
            String key,
            String path,
            List<Parameter> parameters,
            Type answer,
            String example,
            @Nullable Type body) {

        Operation(String key, String path, List<Parameter> parameters, Type answer, String example) {
            this(key, path, parameters, answer, example, null);
        }

        String method() {
            return body == null ? "get" : "post";
        }
    }

    static final List<Operation> OPERATIONS = List.of(
            new Operation(
                    "search", "/api/search", searching(), ApiAnswers.SearchAnswer.class, "/api/search?q=winter&size=3"),
            new Operation(
                    "work", "/api/works/{id}", List.of(id(), lang()), ApiAnswers.WorkAnswer.class, "/api/works/1"),
            new Operation(
                    "agent", "/api/agents/{id}", List.of(id(), lang()), ApiAnswers.AgentAnswer.class, "/api/agents/1"),
            new Operation(
                    "suggest",
                    "/api/suggest",
                    List.of(query("q", text()), query("limit", integer(1, 20)), lang()),
                    listOf(ApiAnswers.SuggestionAnswer.class),
                    "/api/suggest?q=remb"),
            new Operation(
                    "similar",
                    "/api/similar/{id}",
                    List.of(id(), query("limit", integer(1, 24)), lang()),
                    ApiAnswers.SimilarAnswer.class,
                    "/api/similar/1"),
            new Operation(
                    "guide-about",
                    "/api/guide/about",
                    List.of(lang()),
                    GuideAnswers.GuideAbout.class,
                    "/api/guide/about"),
            new Operation(
                    "guide",
                    "/api/guide",
                    List.of(lang()),
                    GuideAnswers.GuideAnswer.class,
                    "",
                    GuideAnswers.GuideQuestion.class));

    static Map<String, Object> document(Words words, String house, String base) {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : OPERATIONS) {
            paths.put(operation.path(), Map.of(operation.method(), describe(operation, schemas, words)));
        }
        schemas.named().put("Problem", problem());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                Map.of(
                        "title", words.say("api.title", house),
                        "description", words.say("api.lead"),
                        "version", "1",
                        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(Map.of("url", base)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.named()));
        return document;
    }

    private static Map<String, Object> describe(Operation operation, Schemas schemas, Words words) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.key());
        described.put("summary", words.say("api.operation." + operation.key()));
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", parameter.name());
            one.put("in", parameter.in());
            one.put("required", parameter.in().equals("path"));
            one.put("description", words.say("api.parameter." + parameter.name()));
            one.put("schema", parameter.schema());
            parameters.add(one);
        }
        described.put("parameters", parameters);
        if (operation.body() != null) {
            described.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of("application/json", Map.of("schema", schemas.of(operation.body())))));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200", response(words.say("api.response.200"), "application/json", schemas.of(operation.answer())));
        responses.put("400", refused(words, "400"));
        if (operation.path().contains("{")) {
            responses.put("404", refused(words, "404"));
        }
        if (operation.body() != null) {
            responses.put("413", refused(words, "413"));
            responses.put("429", refused(words, "429"));
        }
        described.put("responses", responses);
        return described;
    }

    private static Map<String, Object> refused(Words words, String status) {
        return response(
                words.say("api.response." + status),
                "application/problem+json",
                Map.of("$ref", "#/components/schemas/Problem"));
    }

    private static Map<String, Object> response(String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", Map.of(type, Map.of("schema", schema)));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = text();
        return Map.of(
                "type", "object",
                "properties",
                        Map.of(
                                "type",
                                text,
                                "title",
                                text,
                                "detail",
                                text,
                                "instance",
                                text,
                                "status",
                                Map.of("type", "integer")),
                "required", List.of("type", "title", "status"));
    }

    private static List<Parameter> searching() {
        List<Parameter> all = new ArrayList<>();
        all.add(query("q", text()));
        for (Facet facet : Facet.values()) {
            all.add(query(SearchAddress.name(facet), facet == Facet.COLOUR ? colours() : texts()));
        }
        all.add(query("from", integer(-99_999, 99_999)));
        all.add(query("to", integer(-99_999, 99_999)));
        all.add(query("pictured", Map.of("type", "string", "enum", List.of("1"))));
        all.add(query("sort", Map.of("type", "string", "enum", Parameters.sorts())));
        all.add(query("page", integer(1, 10_000_000)));
        all.add(query("size", integer(1, 100)));
        all.add(lang());
        return all;
    }

    private static Map<String, Object> texts() {
        return Map.of("type", "array", "items", text());
    }

    private static Map<String, Object> colours() {
        return Map.of(
                "type",
                "array",
                "maxItems",
                SearchAddress.MOST_COLOURS,
                "items",
                Map.of("type", "string", "enum", Parameters.colours()));
    }

    private static Parameter query(String name, Map<String, Object> schema) {
        return new Parameter(name, "query", schema);
    }

    private static Parameter id() {
        return new Parameter("id", "path", Map.of("type", "integer", "minimum", 1));
    }

    private static Parameter lang() {
        return query("lang", Map.of("type", "string", "enum", List.of("fr", "en", "nl", "es")));
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string", "maxLength", Parameters.LONGEST);
    }

    private static Map<String, Object> integer(int least, int most) {
        return Map.of("type", "integer", "minimum", least, "maximum", most);
    }

    private static Type listOf(Class<?> inside) {
        return new java.lang.reflect.ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {inside};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }
}
