package org.mouseion.app.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void cells_in_quotation_marks_hold_separators_line_ends_and_quotation_marks() {
        Sheet sheet = Sheet.read("\uFEFFFile,Title,Rights\r\na.md,\"A, \"\"b\"\"\nc\",\r\n\r\nsub\\b.md,B,CC0");
        assertThat(sheet.of("a.md")).isEqualTo(Map.of("title", "A, \"b\"\nc"));
        assertThat(sheet.of("sub/b.md")).isEqualTo(Map.of("title", "B", "rights", "CC0"));
        assertThat(sheet.of("c.md")).isEmpty();
    }

    @Test
    void an_empty_sheet_says_nothing() {
        assertThat(Sheet.read("").rows()).isEmpty();
        assertThat(Sheet.read("title\nno file").rows()).isEmpty();
    }
}
