    const std::size_t row = notice.width() + 5;
    const std::size_t size = row * (notice.lines().size() + 2);
    auto text = std::make_unique<char[]>(size + 1);
    std::fill_n(text.get(), size, ' ');

    char *to = text.get();
    std::fill_n(to, row - 1, '*');
    to[row - 1] = '\n';
    for (const auto &line : notice.lines()) {
        to += row;
        to[0] = '*';
        line.copy(to + 2, line.size());
        to[row - 2] = '*';
        to[row - 1] = '\n';
    }
    to += row;
    std::fill_n(to, row - 1, '*');
    to[row - 1] = '\n';
    return text;
}
