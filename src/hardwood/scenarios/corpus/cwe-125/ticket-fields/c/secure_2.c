    int lines = 0;
    const uint8_t *p = chip, *end = chip + size;
    while (end - p >= 2 && p[1] <= end - p - 2) {
        lines += print_field(out, read_field(p));
        p += 2 + p[1];
    }
    return lines;
}
