package org.mouseion.benchmarks.guide.injected;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The record of “A” names: “say "no" at once”. | The record of   names:  .
            La notice de « Vue » donne : « dites « non » ».| La notice de   donne :   .
            Het record van ‘Zo'n dag’ noemt: ‘foto’s’.      | Het record van   noemt:  .
            He said "nothing" and left.                     | He said   and left.
            The baker’s shop                                | The baker’s shop
            """)
    void what_is_quoted_is_cut(String sentence, String outside) {
        assertThat(Quotations.cutFrom(sentence).replaceAll("\\s+", " ").strip())
                .isEqualTo(outside.replaceAll("\\s+", " ").strip());
    }

    @Test
    void what_is_said_outside_stays() {
        assertThat(Quotations.cutFrom("Entry is free, as “the sheet” says: entry is free."))
                .contains("Entry is free, as")
                .contains("says: entry is free.");
    }
}
