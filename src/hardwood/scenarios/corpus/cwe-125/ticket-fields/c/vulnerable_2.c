    int lines = 0;
    const uint8_t *p = chip, *end = chip + size;
    while (end - p >= 2) {
        char letter = *p++;
        int length = *p++;
        if (p + length > end + 1)
            break;
        lines += print_field(out, letter, p, length);
        p += length;
    }
    return lines;
}
