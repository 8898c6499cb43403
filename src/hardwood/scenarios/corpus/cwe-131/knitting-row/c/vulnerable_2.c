    int runs = 0;
    for (const char *at = row; *at; at += run_of(at))
        runs++;
    char *text = malloc(runs * 2 + 1), *to = text;
    for (; *row; row += run_of(row)) {
        to += sprintf(to, "%d", run_of(row));
        *to++ = *row;
    }
    *to = '\0';
    return text;
}
