    struct shift *before = &rota->shifts[index];
    struct shift *after = rota_add(rota);
    strcpy(after->name, name);
    after->from = hour;
    after->to = before->to;
    before->to = hour;
}
