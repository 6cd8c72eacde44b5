package org.mouseion.app.discovery.guide.talk;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The guide's own keys, the same on every node.
@Component
public class GuideKeys {

    private record Kept(byte[] key, LocalDate made, long readAt) {}

    /// How long a key is used without looking whether another node turned it.
    private static final long LOOK_AGAIN_MILLIS = 60_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    GuideKeys(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// HMAC-SHA256 of `message` under the key of `purpose`.
    public byte[] sign(String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(purpose), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /// Makes another key where the one of `purpose` was made before `day`; true where it did.
    public boolean turn(String purpose, LocalDate day) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        boolean turned = sql.sql("update discovery.guide_key set key = ?, made = ? where purpose = ? and made < ?")
                        .params(fresh, today(), purpose, day)
                        .update()
                > 0;
        if (turned) {
            known.remove(purpose);
        }
        return turned;
    }

    private byte[] key(String purpose) {
        Kept kept = known.get(purpose);
        if (kept != null && clock.millis() - kept.readAt() < LOOK_AGAIN_MILLIS) {
            return kept.key();
        }
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        sql.sql("insert into discovery.guide_key (purpose, key, made) values (?, ?, ?) on conflict do nothing")
                .params(purpose, fresh, today())
                .update();
        Kept read = sql.sql("select key, made from discovery.guide_key where purpose = ?")
                .param(purpose)
                .query((row, n) ->
                        new Kept(row.getBytes("key"), row.getObject("made", LocalDate.class), clock.millis()))
                .single();
        known.put(purpose, read);
        return read.key();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
