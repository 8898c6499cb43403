    int lines = 0;
    size_t at = 0;
    while (at + 2 <= size) {
        struct field field = read_field(chip + at);
        if (field.length > size - at - 2)
            break;
        lines += print_field(out, field);
        at += 2 + field.length;
    }
    return lines;
}
