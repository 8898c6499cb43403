    int lines = 0;
    size_t at = 0;
    while (at < size) {
        uint8_t letter = chip[at], length = chip[at + 1];
        lines += print_field(out, letter, chip + at + 2, length);
        at += 2 + length;
    }
    return lines;
}
