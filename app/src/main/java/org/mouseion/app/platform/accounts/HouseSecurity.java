package org.mouseion.app.platform.accounts;

import java.util.Map;
import org.mouseion.app.platform.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may go where. The visitor's side is open and keeps no session; the desk is for people with an account.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class HouseSecurity {

    /// Where visitors hand in forms.
    private static final RequestMatcher GUIDE = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/guide/**"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/voices/*"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/notices/stop/*"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/guide"));

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain houseChain(
            HttpSecurity http,
            People people,
            Accounts accounts,
            NumberInSession sessions,
            WantedPage wanted,
            SignInThrottle throttle,
            SignInAnswers answers,
            HouseOidcUsers oidcUsers,
            ProviderSignOut farewell,
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
        // A visitor has no session that another site could use: what is asked of the guide acts for nobody, and the
        // link that stops letters is a secret itself.
        http.csrf(tokens -> tokens.ignoringRequestMatchers(GUIDE));
        SignInNeeded needed = new SignInNeeded();
        http.exceptionHandling(
                refusal -> refusal.authenticationEntryPoint(needed).accessDeniedHandler(needed));
        http.securityContext(context -> context.securityContextRepository(sessions));
        http.requestCache(cache -> cache.requestCache(wanted));
        http.formLogin(form -> form.loginPage("/account/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .successHandler(answers)
                .failureHandler(answers));
        http.logout(out ->
                out.logoutUrl("/account/sign-out").addLogoutHandler(farewell).logoutSuccessHandler(farewell));
        http.addFilterBefore(new SignInFilter(throttle), UsernamePasswordAuthenticationFilter.class);
        // The address a person types is looked up by the UserDetailsService bean; passkeys speak of numbers.
        http.setSharedObject(UserDetailsService.class, new AccountDetails.ByNumber(accounts));
        http.webAuthn(keys ->
                keys.disableDefaultRegistrationPage(true).withObjectPostProcessor(new PasskeySignIn(sessions, wanted)));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/account/sign-in")
                    .successHandler(answers)
                    .failureHandler(answers)
                    .authorizedClientRepository(new NoTokensKept())
                    .userInfoEndpoint(info -> info.oidcUserService(oidcUsers))
                    .withObjectPostProcessor(new ProviderAway()));
        }
        http.headers(headers -> AnswerHeaders.set(headers, farewell.origin()));
        return http.build();
    }

    @Bean
    @ConditionalOnProperty("mouseion.accounts.oidc.issuer")
    static InstitutionProvider institutionProvider(AccountSettings settings) {
        return new InstitutionProvider(settings.oidc());
    }

    /// Who wants to go to a provider that does not answer comes back to the form with a sentence.
    private static final class ProviderAway implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(
                    (request, response, away) -> response.sendRedirect("/account/sign-in?refused=provider"));
            return filter;
        }
    }

    /// PBKDF2 with HMAC-SHA-512, 210,000 rounds and 16 bytes of salt, as OWASP's Password Storage Cheat Sheet has it:
    /// pure Java, no limit on the length of a passphrase. The prefix of what is stored lets a later scheme stand
    /// beside it.
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "pbkdf2",
                Map.of(
                        "pbkdf2",
                        new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));
    }
}
