    const std::size_t width = notice.width();
    std::string all((width + 5) * (notice.lines().size() + 2), ' ');
    char *to = put_stars(all.data(), width);
    for (const std::string &line : notice.lines()) {
        to = put_line(to, line, width);
    }
    put_stars(to, width);

    std::unique_ptr<char[]> text(new char[all.size() + 1]);
    std::strcpy(text.get(), all.c_str());
    return text;
}
