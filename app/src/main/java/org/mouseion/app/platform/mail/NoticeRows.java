package org.mouseion.app.platform.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What is to be told, once each, until the day's letter takes it.
@Repository
class NoticeRows implements Notices {

    private final JdbcClient sql;
    private final Mail mail;
    private final JsonMapper json;
    private final Clock clock;

    NoticeRows(JdbcClient sql, Mail mail, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.mail = mail;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void tell(long account, String once, String key, List<String> arguments, String path) {
        if (mail.isOn()) {
            sql.sql("""
                    insert into platform.notice (account, once, key, arguments, path, noted)
                    select w.account, ?, ?, ?::jsonb, ?, ? from platform.notice_wish w where w.account = ?
                    on conflict (account, once) do nothing""")
                    .params(
                            once,
                            key,
                            json.writeValueAsString(arguments),
                            path,
                            clock.instant().atOffset(ZoneOffset.UTC),
                            account)
                    .update();
        }
    }
}
