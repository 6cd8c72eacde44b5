package org.mouseion.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class RawRecordTest {

    @Test
    void a_path_leads_through_objects_and_lists() {
        RawRecord record = Read.all(
                        "{\"a\":{\"b\":[{\"c\":1},{\"c\":[2,3]},{\"d\":4}]},\"x.y\":5,\"tags\":[\"p\",\"q\"]}")
                .records()
                .getFirst();
        assertThat(record.values("a.b[].c")).containsExactly("1");
        assertThat(record.values("a.b[].c[]")).containsExactly("2", "3");
        assertThat(record.values("x.y")).containsExactly("5");
        assertThat(record.values("tags[]")).containsExactly("p", "q");
        assertThat(record.values("tags")).isEmpty();
        assertThat(record.values("a.b")).isEmpty();
        assertThat(record.paths()).containsExactly("a.b[].c", "a.b[].c[]", "a.b[].d", "x.y", "tags[]");
    }

    @Test
    void values_and_flatten_agree_on_every_path() {
        Property.holdsFor(500, random -> new RawRecord(1, object(random, 0)), record -> {
            record.flatten()
                    .forEach((path, texts) ->
                            assertThat(record.values(path)).as(path).isEqualTo(texts));
            assertThat(record.paths()).isEqualTo(record.flatten().keySet());
        });
    }

    @Test
    void writing_json_then_reading_it_is_the_identity() {
        Property.holdsFor(500, random -> new RawRecord(1, object(random, 0)), record -> {
            Read read = Read.all(record.toJson() + "\n{}");
            assertThat(read.records().getFirst()).isEqualTo(record);
        });
    }

    private static Map<String, Object> object(RandomGenerator random, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        String[] keys = {"a", "b", "a.b", "title", "[]", "b[]", "é \"x\"", "c.d.e", "Denomination 3"};
        for (int n = random.nextInt(5); n > 0; n--) {
            tree.put(keys[random.nextInt(keys.length)], node(random, depth));
        }
        return tree;
    }

    private static Object node(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 3 ? 5 : 7)) {
            case 0 -> null;
            case 1 ->
                new WrittenNumber(
                        List.of("0", "-1.50", "1e5", "12345678901234567890").get(random.nextInt(4)));
            case 2 -> random.nextBoolean();
            case 3, 4 -> "t\u00E9xt\n\"" + random.nextInt(9);
            case 5 -> object(random, depth + 1);
            default -> {
                List<Object> list = new ArrayList<>();
                for (int n = random.nextInt(4); n > 0; n--) {
                    list.add(node(random, depth + 1));
                }
                yield list;
            }
        };
    }
}
