package org.mouseion.app;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.core.annotation.AliasFor;

/// A test of one area, or of a few of its parts, on real PostgreSQL with every area's tables.
///
/// ```java
/// @AreaTest(scan = "collection.catalogue", classes = CatalogueAreaTest.Fakes.class)
/// class CatalogueAreaTest {
///     @Autowired Works works;
///     @Autowired JdbcClient jdbc;
///
///     @TestConfiguration
///     static class Fakes {
///         @Bean Ledger ledger() { return new RememberingLedger(); }   // neighbours are hand-written fakes
///     }
/// }
/// ```
///
/// There are a `DataSource`, `JdbcClient`, transactions, Jackson, a `Clock`, a `DataFolder` (a fresh temporary folder)
/// and application events. `scan` adds the Spring components of parts (`"collection.intake"`) or of whole areas
/// (`"governance"`); nothing else of the house is there. Pages (`@Controller`, packages named `desk`) are left out
/// unless
/// `"platform.web"` is scanned too; import `WebMvcAutoConfiguration` then, as `JobPagesAreaTest` does. The test JVM
/// runs
/// one PostgreSQL; each test class has a
/// database of its own, copied from a migrated template in a few milliseconds, shared by the methods of the class and
/// dropped after it. Nothing is rolled back for you: put `@Transactional` on the class where you want that.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = AreaTestGround.Nothing.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public @interface AreaTest {

    /// Classes to add: fakes of the neighbours, single components.
    Class<?>[] classes() default {};

    /// Parts or areas to look for components in, below `org.mouseion.app`.
    String[] scan() default {};

    /// Settings as `name=value`.
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
