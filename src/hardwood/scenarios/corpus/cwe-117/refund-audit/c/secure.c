    char *line = strdup(reason);
    for (char *c = line; *c != '\0'; c++) {
        if (*c == '\r' || *c == '\n') *c = ' ';
    }
    audit("REFUND %d %d.%02d EUR: %s", invoice, cents / 100, cents % 100, line);
    free(line);
}
