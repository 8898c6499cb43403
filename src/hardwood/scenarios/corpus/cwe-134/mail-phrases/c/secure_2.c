    char line[300];

    while (fgets(line, sizeof(line), phrases)) {
        char *equals = strchr(line, '=');
        if (line[0] == '#' || !equals) {
            continue;
        }
        *equals = '\0';
        if (strcmp(line, key) != 0) {
            continue;
        }
        chop(equals + 1);
        for (const char *c = equals + 1; *c; c++) {
            if (*c == '%' && c[1] == 'd') {
                fprintf(out, "%d", number);
                c++;
            } else {
                putc(*c, out);
            }
        }
        putc('\n', out);
        return true;
    }
    return false;
}
