    size_t size = 2;
    for (int i = 0; i < count; i++) size += strlen(cells[i]) + 3;
    char *row = malloc(size);
    if (row == NULL) return NULL;

    char *to = row;
    for (int i = 0; i < count; i++) {
        if (i > 0) *to++ = ',';
        to = write_cell(to, cells[i]);
    }
    *to++ = '\n';
    *to = '\0';
    return row;
}
