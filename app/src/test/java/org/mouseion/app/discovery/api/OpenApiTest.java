package org.mouseion.app.discovery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Words;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_operation_of_the_controllers_is_described_and_no_other() {
        Set<String> answered = new TreeSet<>();
        operations().forEach(m -> answered.add(path(m)));
        assertThat(OpenApi.OPERATIONS.stream().map(OpenApi.Operation::path))
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void every_parameter_a_controller_reads_is_described() {
        operations().forEach(method -> {
            String path = path(method);
            List<String> described = OpenApi.OPERATIONS.stream()
                    .filter(o -> o.path().equals(path))
                    .flatMap(o -> o.parameters().stream())
                    .map(OpenApi.Parameter::name)
                    .toList();
            Stream.of(method.getParameters())
                    .filter(p -> p.isAnnotationPresent(RequestParam.class) && p.getType() != MultiValueMap.class)
                    .map(p -> p.getAnnotation(RequestParam.class).name())
                    .forEach(name -> assertThat(described).as(path).contains(name));
        });
    }

    @Test
    void the_answer_a_controller_gives_is_the_one_described() {
        operations().forEach(method -> {
            String path = path(method);
            OpenApi.Operation operation = OpenApi.OPERATIONS.stream()
                    .filter(o -> o.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            assertThat(new Schemas().of(method.getGenericReturnType())).isEqualTo(new Schemas().of(operation.answer()));
        });
    }

    @Test
    void the_document_is_whole_in_four_languages_and_every_reference_leads_somewhere() {
        for (String tag : List.of("fr", "en", "nl", "es")) {
            JsonNode document = JSON.valueToTree(OpenApi.document(words(tag), "Musée", "https://example.org"));
            assertThat(document.path("openapi").asString()).isEqualTo("3.1.1");
            Set<String> references = new TreeSet<>(document.findValuesAsString("$ref"));
            assertThat(references)
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
            assertThat(document.findValues("description").stream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString))
                    .isNotEmpty()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void an_answer_written_out_has_just_the_properties_described() {
        var answer = new ApiAnswers.SuggestionAnswer("MAKER", "Judith Leyster", "1609–1660", "/fr/makers/7");
        Schemas schemas = new Schemas();
        schemas.of((java.lang.reflect.Type) ApiAnswers.SuggestionAnswer.class);
        JsonNode schema = JSON.valueToTree(schemas.named().get("SuggestionAnswer"));
        Map<String, Object> written = JSON.convertValue(answer, Map.class);
        assertThat(schema.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(written.keySet());
    }

    private static Stream<Method> operations() {
        return Stream.of(SearchApi.class, RecordApi.class, GuideApi.class)
                .flatMap(c -> Stream.of(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(GetMapping.class) || m.isAnnotationPresent(PostMapping.class));
    }

    private static String path(Method method) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        return get != null
                ? get.value()[0]
                : method.getAnnotation(PostMapping.class).value()[0];
    }

    @Test
    void what_is_posted_is_described_as_it_is_read() {
        Schemas schemas = new Schemas();
        schemas.of((java.lang.reflect.Type) GuideAnswers.GuideQuestion.class);
        JsonNode document = JSON.valueToTree(OpenApi.document(words("en"), "Museum", "https://example.org"));
        JsonNode body = document.at("/paths/~1api~1guide/post/requestBody/content/application~1json/schema/$ref");
        assertThat(body.asString()).isEqualTo("#/components/schemas/GuideQuestion");
        assertThat(document.at("/components/schemas/GuideQuestion/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("words");
        assertThat(document.at("/paths/~1api~1guide/post/responses").propertyNames())
                .contains("429", "413");
    }

    private static Words words(String tag) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/discovery/api");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return new Words(messages, Locale.forLanguageTag(tag));
    }
}
