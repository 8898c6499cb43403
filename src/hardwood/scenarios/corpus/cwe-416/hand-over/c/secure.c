    struct shift *after = rota_add(rota);
    struct shift *before = &rota->shifts[index];
    strcpy(after->name, name);
    after->from = hour;
    after->to = before->to;
    before->to = hour;
}
