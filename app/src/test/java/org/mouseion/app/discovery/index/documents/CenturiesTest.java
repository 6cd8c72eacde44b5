package org.mouseion.app.discovery.index.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Dated;

class CenturiesTest {

    @ParameterizedTest
    @CsvSource({
        "1840, 1840, c19",
        "1790, 1810, c18 c19",
        "-20, 10, c0 c1",
        "-450, -430, c-4",
        "-1500, -1400, m2",
        "-2600, -2400, m3",
        "-17000, -15000, m11",
        "-40000, -30000, m11",
        "-9000, -8500, m10 m9",
        "1200, 1800, ''"
    })
    void a_work_stands_under_its_centuries_and_before_them_under_millennia(int from, int to, String values) {
        List<String> expected = values.isEmpty() ? List.of() : Arrays.asList(values.split(" "));

        assertThat(Centuries.of(WorkYears.of(new Dated("", null, from, to, false, false))))
                .isEqualTo(expected);
    }
}
