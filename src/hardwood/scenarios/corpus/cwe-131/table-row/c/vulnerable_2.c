    size_t total = 0;
    for (int i = 0; i < count; i++)
        total += 2 * strlen(cells[i]) + 1;

    char *row = malloc(total + 1);
    size_t at = 0;
    for (int i = 0; i < count; i++) {
        at = put_cell(row, at, cells[i]);
        if (i < count - 1)
            at = put_text(row, at, ",");
    }
    at = put_text(row, at, "\n");
    row[at] = '\0';
    return row;
}
