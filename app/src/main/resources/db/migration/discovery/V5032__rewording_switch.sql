-- Whether answers may come in other words, as somebody switched it at the desk; no row where nobody has.
create table discovery.rewording_switch (
    one boolean primary key default true check (one),
    wanted boolean not null
);
