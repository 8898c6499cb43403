    int lines = 0;
    uint8_t *padded = calloc(size + 300, 1);
    memcpy(padded, chip, size);
    for (size_t at = 0; at < size; at += 2 + padded[at + 1]) {
        lines += print_field(out, read_field(padded + at));
    }
    free(padded);
    return lines;
}
