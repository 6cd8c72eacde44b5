package org.mouseion.app.governance.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.TreeMap;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Passport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Passports to and from rows of `governance.passport`.
final class PassportRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};
    private static final HexFormat HEX = HexFormat.of();

    private PassportRows() {}

    static Passport read(ResultSet row) throws SQLException {
        Deed deed = new Deed(
                row.getString("action"),
                row.getString("subject"),
                row.getString("actor"),
                JSON.readValue(row.getString("facts"), FACTS));
        return new Passport(
                row.getLong("number"),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                deed,
                HEX.formatHex(row.getBytes("previous")),
                HEX.formatHex(row.getBytes("hash")));
    }

    static String facts(Deed deed) {
        return JSON.writeValueAsString(deed.facts());
    }

    static byte[] bytes(String hash) {
        return HEX.parseHex(hash);
    }
}
