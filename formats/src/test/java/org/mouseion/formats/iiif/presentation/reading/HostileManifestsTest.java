package org.mouseion.formats.iiif.presentation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouseion.formats.iiif.json.JsonLimits;

/// Documents that are made to cost: each is read, or given up with a sentence, by a process of 192 MiB.
class HostileManifestsTest {

    private static final String START =
            "{\"type\":\"Manifest\",\"id\":\"https://m.example/1\",\"label\":{\"en\":[\"x\"]},";
    private static final int SMALL_HEAP = 192;
    private static final int NEARLY_ALL = JsonLimits.STANDARD.values() - 20;

    /// What is sent.
    enum Document {
        ONE_ENDLESS_TEXT {
            @Override
            String text() {
                return START + "\"summary\":{\"en\":[\"" + "x".repeat(16_000_000) + "\"]}}";
            }
        },
        ONE_ENDLESS_TEXT_OF_WIDE_LETTERS {
            @Override
            String text() {
                return START + "\"rights\":\"" + "\u65E5".repeat(5_000_000) + "\"}";
            }
        },
        EMPTY_OBJECTS {
            @Override
            String text() {
                return START + "\"items\":[" + "{},".repeat(NEARLY_ALL) + "{}]}";
            }
        },
        OBJECTS_OF_ONE_MEMBER {
            @Override
            String text() {
                return START + "\"items\":[" + "{\"items\":[]},".repeat(NEARLY_ALL / 2) + "{}]}";
            }
        },
        SIXTY_THOUSAND_PICTURES_ON_ONE_CANVAS {
            @Override
            String text() {
                String picture = "{\"id\":\"https://m.example/p\",\"type\":\"Image\"},";
                return START + "\"items\":[{\"type\":\"Canvas\",\"items\":[{\"items\":[{\"body\":["
                        + picture.repeat(60_000) + "{}]}]}]}]}";
            }
        },
        OTHER_NAMES_EVERYWHERE {
            @Override
            String text() {
                StringBuilder members = new StringBuilder(START);
                for (int i = 0; i < NEARLY_ALL; i++) {
                    members.append("\"n").append(i).append("\":0,");
                }
                return members.append("\"last\":0}").toString();
            }
        },
        NAMES_WITH_ONE_HASH {
            @Override
            String text() {
                StringBuilder members = new StringBuilder(START);
                for (int i = 0; i < 1 << 15; i++) {
                    members.append('"');
                    for (int bit = 0; bit < 15; bit++) {
                        members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    members.append("\":0,");
                }
                return members.append("\"last\":0}").toString();
            }
        },
        NESTING {
            @Override
            String text() {
                return START + "\"items\":" + "[{\"items\":".repeat(1_000_000);
            }
        },
        A_CHOICE_OF_CHOICES {
            @Override
            String text() {
                return START + "\"items\":[{\"items\":[{\"items\":[{\"body\":"
                        + "{\"type\":\"Choice\",\"items\":[".repeat(25) + "]}".repeat(25) + "}]}]}]}";
            }
        },
        NUMBERS_WITHOUT_END {
            @Override
            String text() {
                return START + "\"width\":" + "9".repeat(5_000_000) + "}";
            }
        },
        NUMBERS_BEYOND_COUNTING {
            @Override
            String text() {
                return START + "\"items\":[{\"width\":1e999999999,\"height\":-1e999999999,\"duration\":1e-999999999}]}";
            }
        },
        MORE_THAN_THE_LIMIT {
            @Override
            String text() {
                return START + "\"summary\":\"" + " ".repeat(20_000_000) + "\"}";
            }
        };

        abstract String text();
    }

    private static final Map<String, String> OUTCOMES = new HashMap<>();

    /// Reads every document; run as a process of its own, which says what each was and how many
    /// milliseconds of the processor it took.
    public static void main(String[] arguments) {
        for (Document document : Document.values()) {
            byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ManifestOutcome outcome = ManifestReader.read(bytes, JsonLimits.STANDARD);
            System.out.println(document + " " + outcome.getClass().getSimpleName() + " "
                    + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }

    @BeforeAll
    static void readThemInLittleMemory() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + SMALL_HEAP + "m", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(HostileManifestsTest.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        for (String line : said.strip().split("\n")) {
            OUTCOMES.put(line.split(" ")[0], line.split(" ")[1]);
        }
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void a_document_is_read_or_given_up_in_little_memory(Document document) {
        assertThat(OUTCOMES.get(document.name())).isIn("FoundManifest", "UnreadableManifest");
    }

    @Test
    void what_is_within_the_limits_is_read_and_what_is_beyond_them_is_not() {
        assertThat(OUTCOMES)
                .containsEntry("SIXTY_THOUSAND_PICTURES_ON_ONE_CANVAS", "FoundManifest")
                .containsEntry("EMPTY_OBJECTS", "FoundManifest")
                .containsEntry("NESTING", "UnreadableManifest")
                .containsEntry("NUMBERS_WITHOUT_END", "UnreadableManifest")
                .containsEntry("MORE_THAN_THE_LIMIT", "UnreadableManifest");
    }
}
