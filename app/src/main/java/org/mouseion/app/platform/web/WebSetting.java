package org.mouseion.app.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Words, templates and languages as Spring's web layer wants them.
@Configuration(proxyBeanMethods = false)
class WebSetting implements WebMvcConfigurer {

    /// Every bundle under `messages/`, found by its English file.
    @Bean
    static MessageSource messageSource() throws IOException {
        Resource[] english =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/**/*_en.properties");
        String[] names = Arrays.stream(english)
                .map(WebSetting::bundleName)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String bundleName(Resource english) {
        try {
            String address = english.getURL().toString();
            int from = address.lastIndexOf("messages/");
            return address.substring(from, address.length() - "_en.properties".length());
        } catch (IOException e) {
            throw new IllegalStateException("A message bundle has no address: " + english, e);
        }
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mouseion.pages");
    }

    @Bean
    JteViews jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Tongue();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberTongue());
    }

    /// Keeps the language asked for by `?lang=` on the desk, where paths carry none.
    private static final class RememberTongue implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean desk = request.getRequestURI().startsWith("/desk")
                    || request.getRequestURI().startsWith("/account");
            Optional<Locale> asked = desk ? Tongue.findAsked(request) : Optional.empty();
            asked.ifPresent(locale -> new Tongue().setLocale(request, response, locale));
            return true;
        }
    }
}
