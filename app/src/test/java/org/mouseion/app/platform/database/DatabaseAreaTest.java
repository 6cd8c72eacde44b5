package org.mouseion.app.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AreaTest
class DatabaseAreaTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_area_test_stands_on_migrated_tables() {
        List<String> schemas =
                jdbc.sql("SELECT nspname FROM pg_namespace").query(String.class).list();
        assertThat(schemas).contains("platform", "governance", "ai", "collection", "discovery");
    }

    @Test
    void words_sort_and_fold_by_the_builtin_unicode_rules() {
        assertThat(jdbc.sql("SELECT upper('éœß')").query(String.class).single()).isEqualTo("ÉŒSS".replace("SS", "ß"));
        assertThat(jdbc.sql("SELECT datlocale FROM pg_database WHERE datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("C.UTF-8");
    }
}
