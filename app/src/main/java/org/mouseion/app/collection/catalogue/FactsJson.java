package org.mouseion.app.collection.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.Texts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/// Facts as JSON text and back: what is empty is left out, numbers that are ids are bare numbers, a text in several
/// languages is an object by language tag. The order of fields is kept. A field that a later release adds reads as
/// empty from an older text.
public final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, o -> o.setInclude(leaveOutEmpty()).setNullHandling(readAsEmpty()))
            .withConfigOverride(Map.class, o -> o.setInclude(leaveOutEmpty()).setNullHandling(readAsEmpty()))
            .withConfigOverride(Texts.class, o -> o.setInclude(leaveOutEmpty()))
            .withConfigOverride(String.class, o -> o.setInclude(JsonInclude.Value.ALL_NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("facts")
                    .addSerializer(new TextsWriter())
                    .addDeserializer(Texts.class, new TextsReader())
                    .addSerializer(new NumberWriter<>(AgentId.class, AgentId::value))
                    .addDeserializer(AgentId.class, new NumberReader<>(AgentId.class, AgentId::new))
                    .addSerializer(new NumberWriter<>(PlaceId.class, PlaceId::value))
                    .addDeserializer(PlaceId.class, new NumberReader<>(PlaceId.class, PlaceId::new))
                    .addSerializer(new NumberWriter<>(ConceptId.class, ConceptId::value))
                    .addDeserializer(ConceptId.class, new NumberReader<>(ConceptId.class, ConceptId::new)))
            .build();

    private FactsJson() {}

    /// Equal values give equal text.
    public static String write(Object facts) {
        return MAPPER.writeValueAsString(facts);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// As [#read(String, Class)] from UTF-8, as the database sends it: the text is not decoded only to be parsed.
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// `facts` with the named fields as `other` has them.
    public static <T extends Object> T withFields(T facts, T other, Collection<String> fields) {
        ObjectNode merged = MAPPER.valueToTree(facts);
        ObjectNode from = MAPPER.valueToTree(other);
        for (String field : fields) {
            JsonNode value = from.get(field);
            if (value == null) {
                merged.remove(field);
            } else {
                merged.set(field, value);
            }
        }
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) facts.getClass();
        return MAPPER.treeToValue(merged, type);
    }

    private static JsonInclude.Value leaveOutEmpty() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    }

    private static JsonSetter.Value readAsEmpty() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    private static final class TextsWriter extends StdSerializer<Texts> {
        TextsWriter() {
            super(Texts.class);
        }

        @Override
        public void serialize(Texts texts, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            texts.byTag().forEach(out::writeStringProperty);
            out.writeEndObject();
        }

        @Override
        public boolean isEmpty(SerializationContext context, Texts texts) {
            return texts.isEmpty();
        }
    }

    private static final class TextsReader extends StdDeserializer<Texts> {
        TextsReader() {
            super(Texts.class);
        }

        @Override
        public Texts deserialize(JsonParser in, DeserializationContext context) {
            Map<String, String> byTag = new java.util.LinkedHashMap<>();
            for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
                byTag.put(tag, in.nextStringValue());
            }
            return new Texts(byTag);
        }

        @Override
        public Texts getNullValue(DeserializationContext context) {
            return Texts.NONE;
        }
    }

    private static final class NumberWriter<T> extends StdSerializer<T> {
        private final java.util.function.ToLongFunction<T> number;

        NumberWriter(Class<T> type, java.util.function.ToLongFunction<T> number) {
            super(type);
            this.number = number;
        }

        @Override
        public void serialize(T id, JsonGenerator out, SerializationContext context) {
            out.writeNumber(number.applyAsLong(id));
        }
    }

    private static final class NumberReader<T> extends StdDeserializer<T> {
        private final java.util.function.LongFunction<T> id;

        NumberReader(Class<T> type, java.util.function.LongFunction<T> id) {
            super(type);
            this.id = id;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return id.apply(in.getLongValue());
        }
    }
}
