package org.mouseion.app.collection.media.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.WorkId;
import org.mouseion.testing.Property;

class FileNamesTest {

    private final WorkNumbers numbers = WorkNumbers.of(List.of(
            new WorkNumbers.Numbered("1987.12/3", new WorkId(1)),
            new WorkNumbers.Numbered("MNR 44", new WorkId(2)),
            new WorkNumbers.Numbered("12", new WorkId(3)),
            new WorkNumbers.Numbered("12.1", new WorkId(4)),
            new WorkNumbers.Numbered("D.É. 7", new WorkId(5)),
            new WorkNumbers.Numbered("double-1", new WorkId(6)),
            new WorkNumbers.Numbered("double.1", new WorkId(7))));
    private final FileNames names = new FileNames(numbers);

    @ParameterizedTest
    @CsvSource({
        "1987-12-3.jpg, 1, ''",
        "1987_12_3.TIF, 1, ''",
        "scans/1987.12.3.tiff, 1, ''",
        "1987-12-3_verso.tif, 1, verso",
        "1987 12 3 (2).jpeg, 1, 2",
        "1987-12-3-b.jpg, 1, b",
        "1987-12-3_002_detail.png, 1, 002-detail",
        "mnr44.jpg, 2, ''",
        "MNR-44 recto.jpg, 2, recto",
        "inv_MNR_44.jpg, 2, ''",
        "12.1.jpg, 4, ''",
        "12.jpg, 3, ''",
        "d-e-7.jpg, 5, ''",
        "double-1.jpg, 6, ''"
    })
    void a_number_is_read_off_a_name(String name, long work, String part) {
        assertThat(names.find(name)).isEqualTo(new Belongs.To(new WorkId(work), part));
    }

    @Test
    void picture_1_of_work_12_may_be_work_12_1_and_is_asked() {
        assertThat(names.find("12_1.jpg")).isEqualTo(new Belongs.Perhaps(List.of(new WorkId(4), new WorkId(3)), ""));
    }

    @Test
    void a_number_that_two_works_bear_is_asked() {
        assertThat(names.find("double_1_verso.jpg"))
                .isEqualTo(new Belongs.Perhaps(List.of(new WorkId(6), new WorkId(7)), "verso"));
    }

    @Test
    void a_number_among_other_words_is_a_proposal() {
        assertThat(names.find("exhibition 1987-12-3 opening night.jpg")).isInstanceOf(Belongs.Perhaps.class);
        assertThat(names.find("room 12 in spring.jpg")).isInstanceOf(Belongs.Nowhere.class);
        assertThat(names.find(".jpg")).isInstanceOf(Belongs.Nowhere.class);
    }

    @Test
    void whatever_signs_part_a_number_it_is_the_same() {
        String[] signs = {"-", "_", " ", ".", "--", "+", ", "};
        Property.holdsFor(
                200,
                random -> new String[] {
                    signs[random.nextInt(signs.length)], signs[random.nextInt(signs.length)],
                },
                parts -> assertThat(names.find("1987" + parts[0] + "12" + parts[1] + "3.jpg"))
                        .isEqualTo(new Belongs.To(new WorkId(1), "")));
    }
}
