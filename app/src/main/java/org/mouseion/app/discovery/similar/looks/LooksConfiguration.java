package org.mouseion.app.discovery.similar.looks;

import java.time.Duration;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Works;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what finds pictures that look alike.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LooksSettings.class)
public class LooksConfiguration {

    @Bean
    Halls halls(ObjectProvider<PictureLooks> looks, LooksSettings settings) {
        return new Halls(looks.getIfAvailable(() -> PictureLooks.NONE), settings, Halls.FIRST);
    }

    @Bean
    LooksLike looksLike(Halls halls, ObjectProvider<PictureLooks> looks, Works works, Pictures pictures) {
        return new LooksLike(halls, looks.getIfAvailable(() -> PictureLooks.NONE), works, pictures);
    }

    /// Outside of Spring: over these pictures, waiting until they are all there.
    public static LooksLike of(PictureLooks looks, LooksSettings settings, Works works, Pictures pictures) {
        return new LooksLike(new Halls(looks, settings, Duration.ofMinutes(5)), looks, works, pictures);
    }
}
