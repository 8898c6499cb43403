    int lines = 0;
    uint8_t *padded = calloc(size + 300, 1);
    memcpy(padded, chip, size);
    for (size_t at = 0; at < size; at += 2 + padded[at + 1]) {
        const uint8_t *field = padded + at;
        lines += print_field(out, field[0], field + 2, field[1]);
    }
    free(padded);
    return lines;
}
