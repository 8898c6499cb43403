    struct shift *shift = &rota->shifts[index];
    int end = shift->to;
    struct shift *added = rota_add(rota);
    snprintf(added->name, sizeof added->name, "%s", name);
    added->from = hour;
    added->to = end;
    shift->to = hour;
}
