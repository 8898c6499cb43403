    size_t length = 0;
    char *row = malloc(2);

    for (int i = 0; i < count; i++) {
        row = realloc(row, length + 2 * strlen(cells[i]) + 5);
        if (i > 0) {
            row[length++] = ',';
        }
        length = write_cell(row + length, cells[i]) - row;
    }
    strcpy(row + length, "\n");
    return row;
}
