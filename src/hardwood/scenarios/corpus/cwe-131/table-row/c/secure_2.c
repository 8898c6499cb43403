    size_t at = 0;
    char *row = malloc(2);

    for (int i = 0; i < count; i++) {
        row = realloc(row, at + 2 * strlen(cells[i]) + 5);
        if (i > 0) {
            at = put_text(row, at, ",");
        }
        at = put_cell(row, at, cells[i]);
    }
    at = put_text(row, at, "\n");
    row[at] = '\0';
    return row;
}
