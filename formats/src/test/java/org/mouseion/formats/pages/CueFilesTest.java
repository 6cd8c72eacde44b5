package org.mouseion.formats.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.pages.cues.Cue;
import org.mouseion.formats.pages.cues.CueFiles;
import org.mouseion.testing.Property;

class CueFilesTest {

    @Test
    void speakers_notes_settings_and_markup_of_webvtt_are_understood() {
        CueFiles.Read read = CueFiles.read("""
                WEBVTT - a talk

                NOTE not shown

                STYLE
                ::cue { color: red }

                first
                00:01.500 --> 00:04.000 position:10% align:start
                <v.loud Marie Curie>I am <i>among</i> those &amp; others</v>
                who think so

                01:00:00.000 --> 00:59:00.000
                ends before it begins

                00:00:05.000 --> 00:00:06.000

                """).orElseThrow();
        assertThat(read.cues())
                .containsExactly(new Cue(
                        "first",
                        Duration.ofMillis(1500),
                        Duration.ofSeconds(4),
                        "Marie Curie",
                        "I am among those & others\nwho think so"));
        assertThat(read.skipped()).isEqualTo(2);
    }

    @Test
    void subrip_is_understood_and_other_text_is_none() {
        assertThat(CueFiles.read("1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}Bonjour\r\n\r\n")
                        .orElseThrow()
                        .cues())
                .extracting(Cue::text)
                .containsExactly("Bonjour");
        assertThat(CueFiles.read("Only a letter.\n\nNothing is heard.")).isEmpty();
    }

    @Test
    void what_is_written_is_read_back() {
        Property.holdsFor(
                200,
                random -> {
                    List<Cue> cues = new ArrayList<>();
                    long at = 0;
                    for (int i = 0; i < 1 + random.nextInt(5); i++) {
                        long begin = at += random.nextInt(4_000_000);
                        cues.add(new Cue(
                                "",
                                Duration.ofMillis(begin),
                                Duration.ofMillis(begin + 1 + random.nextInt(9000)),
                                random.nextBoolean() ? "" : "A & B",
                                "said <" + random.nextInt(99) + "> & more"));
                    }
                    return cues;
                },
                cues -> {
                    assertThat(CueFiles.read(CueFiles.vtt(cues)).orElseThrow().cues())
                            .isEqualTo(cues);
                    assertThat(CueFiles.read(CueFiles.srt(cues)).orElseThrow().cues())
                            .hasSameSizeAs(cues);
                });
    }

    @Test
    void many_cues_and_broken_blocks_end() {
        String many = "WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n".repeat(250_000) + "-->\n\n".repeat(1000);
        assertThat(CueFiles.read(many).orElseThrow().cues()).hasSize(200_000);
    }
}
