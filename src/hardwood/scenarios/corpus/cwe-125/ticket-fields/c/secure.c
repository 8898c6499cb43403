    int lines = 0;
    size_t at = 0;
    while (at + 2 <= size) {
        uint8_t length = chip[at + 1];
        if (length > size - at - 2)
            break;
        lines += print_field(out, chip[at], chip + at + 2, length);
        at += 2 + length;
    }
    return lines;
}
