    size_t total = 0;
    for (int i = 0; i < count; i++)
        total += 2 * strlen(cells[i]) + 1;

    char *row = malloc(total + 1);
    size_t n = 0;
    for (int i = 0; i < count; i++) {
        if (i > 0)
            row[n++] = ',';
        if (!wants_quotes(cells[i])) {
            strcpy(row + n, cells[i]);
            n += strlen(cells[i]);
            continue;
        }
        row[n++] = '"';
        for (const char *c = cells[i]; *c; c++) {
            if (*c == '"')
                row[n++] = '"';
            row[n++] = *c;
        }
        row[n++] = '"';
    }
    strcpy(row + n, "\n");
    return row;
}
