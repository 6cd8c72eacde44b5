package org.mouseion.app.platform.accounts;

import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Tongues;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Who is signed in, with the roles the account has now.
@Component
class SignedInPeople implements People {

    private static final String REMEMBERED = SignedInPeople.class.getName();

    private final Accounts accounts;
    private final MessageSource messages;

    SignedInPeople(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public Optional<Person> findCurrent() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !authentication.getName().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(authentication.getName());
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> known
                && known.get(id) instanceof Person person) {
            return Optional.of(person);
        }
        Optional<Person> person = accounts.find(id).filter(Account::active).map(Account::person);
        if (request != null && person.isPresent()) {
            request.setAttribute(REMEMBERED, Map.of(id, person.get()), RequestAttributes.SCOPE_REQUEST);
        }
        return person;
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
                                .orElse(java.util.Locale.ENGLISH)));
    }
}
