package org.mouseion.app.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/// Who may go where. The visitor's side is open and keeps no session; the desk is for people with an account.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
@EnableJdbcHttpSession(tableName = "platform.session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class HouseSecurity {

    /// Pictures may come from the addresses in the records; everything that runs comes from the house itself.
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: https: http:; "
            + "style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain houseChain(
            HttpSecurity http,
            People people,
            SignInFilter throttle,
            SignInAnswers answers,
            HouseSource houses,
            HouseOidcUsers oidcUsers,
            ObjectProvider<ClientRegistrationRepository> providers) {
        AuthorizationManager<RequestAuthorizationContext> staff = (authentication, context) ->
                new AuthorizationDecision(people.findCurrent().isPresent());
        http.authorizeHttpRequests(all -> all.requestMatchers(
                        "/account/sign-in", "/account/first", "/account/invited", "/account/new-password")
                .permitAll()
                .requestMatchers("/desk/**", "/account/**", "/webauthn/register/**")
                .access(staff)
                .anyRequest()
                .permitAll());
        http.formLogin(form -> form.loginPage("/account/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .successHandler(answers)
                .failureHandler(answers));
        http.logout(out -> out.logoutUrl("/account/sign-out").logoutSuccessUrl("/"));
        http.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class);
        String address = houses.get().address();
        String origin = address.isEmpty() ? "http://localhost:8080" : address;
        http.webAuthn(keys -> keys.rpName("Mouseion")
                .rpId(URI.create(origin).getHost())
                .allowedOrigins(Set.of(origin))
                .disableDefaultRegistrationPage(true));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/account/sign-in")
                    .defaultSuccessUrl("/desk")
                    .failureHandler(answers)
                    .userInfoEndpoint(info -> info.oidcUserService(oidcUsers)));
        }
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.sameOrigin())
                // The desk says no-store itself; public pages and pictures may be kept by browsers and proxies.
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter((request, response) -> {
                    if (isPrivate(request)) {
                        response.setHeader("Cache-Control", "no-store");
                    }
                }));
        return http.build();
    }

    private static boolean isPrivate(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/desk")
                || request.getRequestURI().startsWith("/account");
    }

    /// PBKDF2 as Spring Security recommends it: pure Java, no limit on the length of a passphrase.
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "pbkdf2", java.util.Map.of("pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
