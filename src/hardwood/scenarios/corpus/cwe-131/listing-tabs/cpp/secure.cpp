    std::size_t size = 1, column = 0;
    for (char c : listing) {
        const std::size_t columns = c == '\t' ? to_next_stop(column, width) : 1;
        column = c == '\n' ? 0 : column + columns;
        size += columns;
    }

    auto text = std::make_unique<char[]>(size);
    char *to = text.get();
    column = 0;
    for (char c : listing) {
        if (c == '\t') {
            const std::size_t spaces = to_next_stop(column, width);
            to = std::fill_n(to, spaces, ' ');
            column += spaces;
        } else {
            *to++ = c;
            column = c == '\n' ? 0 : column + 1;
        }
    }
    *to = '\0';
    return text;
}
