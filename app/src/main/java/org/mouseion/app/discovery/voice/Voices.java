package org.mouseion.app.discovery.voice;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The voices of the house.
@Component
public class Voices {

    private final JdbcClient sql;

    Voices(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Voice> find(String key) {
        return sql.sql("SELECT key, author, lived, agent, contact FROM discovery.voice WHERE key = ?")
                .param(key)
                .query(Voice.class)
                .optional();
    }

    /// By author.
    public List<Voice> list() {
        return sql.sql("SELECT key, author, lived, agent, contact FROM discovery.voice ORDER BY author, key")
                .query((row, n) -> new Voice(
                        row.getString("key"),
                        row.getString("author"),
                        row.getString("lived"),
                        row.getLong("agent"),
                        row.getString("contact")))
                .list();
    }

    /// Makes a voice or changes the one with this key.
    public void save(Voice voice) {
        sql.sql("""
                        INSERT INTO discovery.voice (key, author, lived, agent, contact) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (key) DO UPDATE SET author = EXCLUDED.author, lived = EXCLUDED.lived,
                          agent = EXCLUDED.agent, contact = EXCLUDED.contact
                        """)
                .params(voice.key(), voice.author(), voice.lived(), voice.agent(), voice.contact())
                .update();
    }
}
