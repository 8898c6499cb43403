    int end = rota->shifts[index].to;
    rota->shifts[index].to = hour;

    struct shift *added = rota_add(rota);
    snprintf(added->name, sizeof added->name, "%s", name);
    added->from = hour;
    added->to = end;
}
