package org.mouseion.formats.records.ead;

import java.util.Map;
import org.mouseion.formats.records.ReadFault;

/// Why no more can be read.
final class EadTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReadFault fault;
    private final transient Map<String, String> args;

    EadTrouble(ReadFault fault, Map<String, String> args, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
        this.args = Map.copyOf(args);
    }

    ReadFault fault() {
        return fault;
    }

    Map<String, String> args() {
        return args;
    }
}
