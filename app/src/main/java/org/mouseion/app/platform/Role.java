package org.mouseion.app.platform;

/// What a person of the house may do. An administrator may do everything; everyone with an account may open the desk.
public enum Role {
    VISITOR,
    MEDIATOR,
    CURATOR,
    ARCHIVIST,
    COMMUNICATION,
    DIRECTOR,
    ADMINISTRATOR
}
