    size_t total = 0;
    for (int i = 0; i < count; i++)
        total += 2 * strlen(cells[i]) + 1;

    char *row = malloc(total + 1);
    char *to = row;
    for (int i = 0; i < count; i++) {
        to = write_cell(to, cells[i]);
        *to++ = i + 1 < count ? ',' : '\n';
    }
    if (count == 0)
        *to++ = '\n';
    *to = '\0';
    return row;
}
