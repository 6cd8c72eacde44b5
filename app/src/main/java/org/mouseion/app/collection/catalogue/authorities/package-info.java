/// Who and where: the agents and places that works speak of, each known once.
///
/// Sources name the same person in many ways and different persons alike. [AgentIdentity] says when two descriptions
/// are
/// of one agent: the same identifier in the same source; else the same name, and life years that agree. Years that
/// conflict keep two agents apart for ever, and so do two identifiers of one source. Unnamed hands ("anonyme", "British
/// School") are groups and are told apart by name alone. When in doubt there are two agents: a person can see that they
/// are one, but nobody can see that one is two.
///
/// [PostgresAgents] asks the database once a batch and remembers who was met before ([Remembered]).
@NullMarked
package org.mouseion.app.collection.catalogue.authorities;

import org.jspecify.annotations.NullMarked;
