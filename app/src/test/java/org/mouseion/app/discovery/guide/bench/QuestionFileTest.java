package org.mouseion.app.discovery.guide.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouseion.testing.Property.holdsFor;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.platform.Problem;

class QuestionFileTest {

    @Test
    void a_line_is_read_with_its_lists_and_what_is_in_quotation_marks() {
        List<BenchQuestion> read = QuestionFile.read("""
                id,language,kind,question,before,words,not,sources,works,note
                a,fr,answerable,"Et ""lui"", quand ?",Qui a peint ceci ?,1839 | (huile / peinture),,,mdm-1,
                """);
        assertThat(read).singleElement().satisfies(q -> {
            assertThat(q.question()).isEqualTo("Et \"lui\", quand ?");
            assertThat(q.expected().before()).containsExactly("Qui a peint ceci ?");
            assertThat(q.expected().words()).containsExactly("1839", "(huile / peinture)");
            assertThat(q.expected().works()).containsExactly("mdm-1");
            assertThat(q.kind()).isEqualTo(BenchQuestion.Kind.ANSWERABLE);
        });
    }

    @Test
    void json_says_the_same() {
        List<BenchQuestion> read = QuestionFile.read(
                "[{\"language\":\"nl\",\"kind\":\"stale\",\"question\":\"Tot wanneer?\",\"not\":[\"2019\",\"2020\"]}]");
        assertThat(read.getFirst().expected().not()).containsExactly("2019", "2020");
        assertThat(read.getFirst().name()).isEqualTo("q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[",
                "[]",
                "[7]",
                "language,kind,question\n",
                "language,kind,question\nfr,maybe,Quand ?",
                "language,kind,question\nxx,stale,Quand ?",
                "language,kind,question\nfr,stale,",
                "id,language,kind,question\na,fr,stale,Un ?\na,fr,stale,Deux ?"
            })
    void what_is_no_file_of_questions_is_refused_in_a_sentence(String text) {
        assertThatThrownBy(() -> QuestionFile.read(text)).isInstanceOf(Problem.class);
    }

    @Test
    void what_is_written_is_read_again_unchanged() {
        holdsFor(
                200,
                QuestionFileTest::some,
                questions -> assertThat(QuestionFile.read(QuestionFile.write(questions)))
                        .isEqualTo(questions));
    }

    private static List<BenchQuestion> some(RandomGenerator random) {
        List<String> words = List.of("a", "é", "\"b\"", "c, d", "e\nf", "1/2", "‘’");
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new BenchQuestion(
                        0,
                        "n" + i,
                        List.of("fr", "en", "nl", "es").get(random.nextInt(4)),
                        BenchQuestion.Kind.values()[random.nextInt(4)],
                        words.get(random.nextInt(words.size())),
                        new BenchQuestion.Expected(
                                List.of(),
                                random.nextBoolean()
                                        ? List.of()
                                        : List.of(words.get(random.nextInt(words.size())), "z"),
                                List.of(),
                                List.of("Visiting"),
                                List.of(),
                                "")))
                .toList();
    }
}
