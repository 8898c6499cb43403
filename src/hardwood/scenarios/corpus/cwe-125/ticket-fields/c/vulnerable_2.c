    int lines = 0;
    const uint8_t *p = chip, *end = chip + size;
    while (end - p >= 2) {
        struct field field = read_field(p);
        p += 2;
        if (p + field.length > end + 1)
            break;
        lines += print_field(out, field);
        p += field.length;
    }
    return lines;
}
