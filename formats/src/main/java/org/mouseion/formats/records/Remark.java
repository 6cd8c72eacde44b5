package org.mouseion.formats.records;

import java.util.Map;

/// Something a person may want to know about a record, or a file, that was read all the same.
///
/// @param code a stable code of [ReadFault]; the sentence comes from the message bundles
/// @param args the facts the sentence needs, by name
public record Remark(String code, Map<String, String> args) {

    public Remark {
        args = Map.copyOf(args);
    }

    public static Remark of(ReadFault fault, Map<String, String> args) {
        return new Remark(fault.code(), args);
    }
}
