    size_t size = 2;
    for (int i = 0; i < count; i++) {
        size += 2 * strlen(cells[i]) + 3;
    }
    char *row = malloc(size);
    if (row == NULL) return NULL;

    char *to = row;
    for (int i = 0; i < count; i++) {
        bool quotes = wants_quotes(cells[i]);
        if (i > 0) *to++ = ',';
        if (quotes) *to++ = '"';
        for (const char *from = cells[i]; *from != '\0'; from++) {
            if (*from == '"') *to++ = '"';
            *to++ = *from;
        }
        if (quotes) *to++ = '"';
    }
    *to++ = '\n';
    *to = '\0';
    return row;
}
