    int lines = 0;
    size_t at = 0;
    while (at < size) {
        struct field field = read_field(chip + at);
        lines += print_field(out, field);
        at += 2 + field.length;
    }
    return lines;
}
