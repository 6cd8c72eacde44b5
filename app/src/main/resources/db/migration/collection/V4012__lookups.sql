-- Makers offered while a curator types a name.
create index agent_name_by_beginning on collection.agent_name (key text_pattern_ops);
