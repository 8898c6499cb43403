    const std::size_t width = notice.width();
    std::size_t size = 2 * (width + 5) + 1;
    for (const std::string &line : notice.lines()) {
        size += line.size() + 5;
    }
    std::unique_ptr<char[]> text(new char[size]);
    char *to = put_stars(text.get(), width);
    for (const std::string &line : notice.lines()) {
        to = put_line(to, line, width);
    }
    *put_stars(to, width) = '\0';
    return text;
}
