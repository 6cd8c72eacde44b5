package org.mouseion.app.platform.mail;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.platform.Mail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who of the house wants letters, in which language. Nobody until they say so on their account page.
@Repository
public class Wishes {

    private final JdbcClient sql;
    private final Mail mail;
    private final SecureRandom random = new SecureRandom();

    Wishes(JdbcClient sql, Mail mail) {
        this.sql = sql;
        this.mail = mail;
    }

    /// Whether the house sends letters at all.
    public boolean areHeard() {
        return mail.isOn();
    }

    /// The language in which an account wants letters; nothing where it wants none.
    public Optional<Locale> find(long account) {
        return sql.sql("select language from platform.notice_wish where account = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    void agree(long account, Locale language) {
        byte[] secret = new byte[18];
        random.nextBytes(secret);
        sql.sql("insert into platform.notice_wish (account, language, stop) values (?, ?, ?)"
                        + " on conflict (account) do update set language = excluded.language")
                .params(account, language.getLanguage(), Base64.getUrlEncoder().encodeToString(secret))
                .update();
    }

    void stop(long account) {
        sql.sql("delete from platform.notice_wish where account = ?")
                .param(account)
                .update();
        forget(account);
    }

    /// By the link in a letter; false where it stops nothing any more.
    boolean stop(String secret) {
        Optional<Long> account = sql.sql("delete from platform.notice_wish where stop = ? returning account")
                .param(secret)
                .query(Long.class)
                .optional();
        account.ifPresent(this::forget);
        return account.isPresent();
    }

    /// What was told stays known, so that it is not told again to somebody who changes their mind.
    private void forget(long account) {
        sql.sql("delete from platform.notice where account = ? and told is null")
                .param(account)
                .update();
    }
}
