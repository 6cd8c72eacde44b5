package org.mouseion.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskMenuTest {

    private final DeskMenu.Entry sources =
            new DeskMenu.Entry("knowledge", 1, "sources.title", "/desk/knowledge", List.of());
    private final DeskMenu.Entry freshness =
            new DeskMenu.Entry("knowledge", 2, "freshness.title", "/desk/knowledge/freshness", List.of());
    private final DeskMenu menu = new DeskMenu(List.of(new DeskMenu.Area("knowledge", List.of(sources, freshness))));

    @Test
    void onePageHasOneCurrentEntryTheOneThatSaysMostExactlyWhereItIs() {
        assertThat(menu.isCurrent(freshness, "/desk/knowledge/freshness")).isTrue();
        assertThat(menu.isCurrent(sources, "/desk/knowledge/freshness")).isFalse();
    }

    @Test
    void aPageWithoutAnEntryOfItsOwnIsFoundUnderTheNearest() {
        assertThat(menu.isCurrent(sources, "/desk/knowledge/12/text")).isTrue();
        assertThat(menu.isCurrent(sources, "/desk/knowledgeable")).isFalse();
    }
}
