package org.mouseion.app;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.OnSite;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.TestDatabase;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/// Lays the ground under an [AreaTest]: its own database, its own data folder, the components it scans.
public final class AreaTestGround implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        AreaTest found = AnnotatedElementUtils.findMergedAnnotation(testClass, AreaTest.class);
        return found == null ? null : new Ground(testClass, List.of(found.classes()), List.of(found.scan()));
    }

    /// The configuration that adds nothing; without one, Spring Boot would put up the whole house.
    static final class Nothing {}

    /// Equal only for the same test class, so that each class has its own context and database.
    private record Ground(Class<?> testClass, List<Class<?>> classes, List<String> scan) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("clock", Clock.systemUTC());
            beans.registerBeanDefinition("unseenDisks", fallback(Disks.class, () -> Disks.UNSEEN));
            beans.registerBeanDefinition("recordsPictures", fallback(Pictures.class, () -> Pictures.OF_RECORDS));
            beans.registerBeanDefinition("nobodyOnSite", fallback(OnSite.class, () -> request -> false));
            new AnnotatedBeanDefinitionReader(beans, context.getEnvironment())
                    .register(classes.toArray(Class<?>[]::new));
            scan(beans, context);
            try {
                DatabaseAddress address = TestDatabase.fresh();
                HikariDataSource pool = TestDatabase.pool(address);
                Path folder = Files.createTempDirectory("mouseion-area-test");
                beans.registerSingleton("databaseAddress", address);
                beans.registerSingleton("dataSource", pool);
                beans.registerSingleton("dataFolder", new DataFolder(folder));
                beans.registerDisposableBean("areaTestGround", () -> {
                    pool.close();
                    TestDatabase.drop(address);
                    FileSystemUtils.deleteRecursively(folder);
                });
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException("No database for " + testClass.getSimpleName(), failed);
            }
        }

        /// A part that has the real thing, or a test that has its own, comes first.
        private static <T> BeanDefinition fallback(Class<T> type, Supplier<T> bean) {
            var definition = new RootBeanDefinition(type, bean);
            definition.setFallback(true);
            return definition;
        }

        private void scan(BeanDefinitionRegistry registry, ConfigurableApplicationContext context) {
            if (scan.isEmpty()) {
                return;
            }
            var scanner = new ClassPathBeanDefinitionScanner(registry, true, context.getEnvironment(), context);
            scanner.addExcludeFilter((reader, factory) -> isTestClass(reader));
            if (scan.stream().noneMatch(part -> "platform.web".startsWith(part) || part.endsWith(".desk"))) {
                // Pages need the frame of the house around them; a test without it is about something else.
                scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
                scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.desk\\..*")));
            }
            scanner.scan(scan.stream().map(part -> "org.mouseion.app." + part).toArray(String[]::new));
        }

        private static boolean isTestClass(MetadataReader reader) throws IOException {
            URL place = Objects.requireNonNull(reader.getResource().getURL());
            return place.getPath().contains("/test-classes/");
        }
    }
}
