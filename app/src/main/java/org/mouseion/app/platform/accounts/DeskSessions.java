package org.mouseion.app.platform.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/// Sessions of the desk in PostgreSQL, so that a restart signs nobody out and any node may answer. They end after eight
/// hours without a page: a working day's pauses, not a night.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(tableName = "platform.session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class DeskSessions {

    private static final Logger log = LoggerFactory.getLogger(DeskSessions.class);

    /// Two answers of one session at once write the same attribute; the later one holds.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionQueries() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// Reads what a session holds. What a newer version cannot read any more (a form's token, a sign-in half done) is
    /// left out: the person signs in again instead of meeting an error on every page.
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(new WhatCanBeRead(new DeserializingConverter(DeskSessions.class.getClassLoader())));
        return conversions;
    }

    private record WhatCanBeRead(DeserializingConverter reading) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                return source instanceof byte[] bytes ? reading.convert(bytes) : null;
            } catch (SerializationFailedException unreadable) {
                log.info("Something in a session of an earlier version could not be read and was left out");
                return null;
            }
        }
    }
}
