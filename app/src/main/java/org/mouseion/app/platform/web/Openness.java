package org.mouseion.app.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The visitor's side is open to everyone; the desk is for people with an account.
@Configuration(proxyBeanMethods = false)
class Openness {

    @Bean
    SecurityFilterChain openness(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.requestMatchers("/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }
}
