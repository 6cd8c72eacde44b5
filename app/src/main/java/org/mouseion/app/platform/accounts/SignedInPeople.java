package org.mouseion.app.platform.accounts;

import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in, with the roles the account has now: [NumberInSession] reads them afresh for each request.
@Component
class SignedInPeople implements People {

    private final Accounts accounts;
    private final MessageSource messages;

    SignedInPeople(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public Optional<Person> findCurrent() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        if (authentication.getPrincipal() instanceof AccountDetails details) {
            return details.isEnabled() ? Optional.of(details.person()) : Optional.empty();
        }
        // Just now signed in by a passkey or by the provider; later requests find the account by its number.
        return authentication.getName().matches("\\d{1,18}")
                ? accounts.find(Long.parseLong(authentication.getName()))
                        .filter(Account::active)
                        .map(Account::person)
                : Optional.empty();
    }

    @Override
    public String nameOf(long accountId) {
        if (accountId == Person.HOUSE.id()) {
            return Person.HOUSE.name();
        }
        return accounts.find(accountId)
                .map(Account::name)
                .orElseGet(() -> messages.getMessage(
                        "accounts.gone",
                        null,
                        Tongues.find(LocaleContextHolder.getLocale().toLanguageTag())
                                .orElse(Locale.ENGLISH)));
    }
}
