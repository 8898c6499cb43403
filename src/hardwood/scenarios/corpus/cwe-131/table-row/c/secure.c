    size_t size = 2;
    for (int i = 0; i < count; i++) size += 2 * strlen(cells[i]) + 3;
    char *row = malloc(size);
    if (row == NULL) return NULL;

    size_t at = 0;
    for (int i = 0; i < count; i++) {
        if (i > 0) row[at++] = ',';
        at = put_cell(row, at, cells[i]);
    }
    strcpy(row + at, "\n");
    return row;
}
