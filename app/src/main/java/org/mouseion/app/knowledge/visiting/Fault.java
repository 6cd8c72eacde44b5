package org.mouseion.app.knowledge.visiting;

/// Something in a form that cannot be read.
///
/// @param path where: `sites.0.hours.week.monday`
/// @param code its sentence is the message `visiting.fault.<code>`, which names `value`
/// @param value what was written
public record Fault(String path, String code, String value) {}
