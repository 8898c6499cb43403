    const std::size_t width = notice.width();
    const std::size_t rows = notice.lines().size() + 2;
    auto text = std::make_unique<char[]>((width + 5) * rows + 1);

    char *to = put_stars(text.get(), width);
    for (const auto &line : notice.lines()) to = put_line(to, line, width);
    put_stars(to, width);
    return text;
}
