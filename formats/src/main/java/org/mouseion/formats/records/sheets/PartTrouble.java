package org.mouseion.formats.records.sheets;

import java.util.Map;
import org.mouseion.formats.records.ReadFault;

/// A part of a workbook cannot be read further; becomes the last outcome of the source.
final class PartTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ReadFault fault;
    private final transient Map<String, String> args;

    PartTrouble(ReadFault fault, Map<String, String> args, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
        this.args = args;
    }

    ReadFault fault() {
        return fault;
    }

    Map<String, String> args() {
        return args;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
