    size_t length = 0, room = 64;
    char *row = malloc(room);

    for (int i = 0; i < count; i++) {
        bool quotes = wants_quotes(cells[i]);
        size_t need = strlen(cells[i]) + 5;
        for (const char *c = cells[i]; *c; c++) {
            need += *c == '"';
        }
        if (length + need > room) {
            room = 2 * room + need;
            row = realloc(row, room);
        }
        if (i > 0) row[length++] = ',';
        if (quotes) row[length++] = '"';
        for (const char *c = cells[i]; *c; c++) {
            if (*c == '"') row[length++] = '"';
            row[length++] = *c;
        }
        if (quotes) row[length++] = '"';
    }
    row[length++] = '\n';
    row[length] = '\0';
    return row;
}
