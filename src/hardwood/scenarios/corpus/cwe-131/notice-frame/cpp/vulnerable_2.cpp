    const int width = static_cast<int>(notice.width());
    std::size_t size = 1;
    for (const std::string &line : notice.lines()) {
        size += line.size() + 5;
    }
    size += 2 * (width + 5);

    std::unique_ptr<char[]> text(new char[size]);
    const std::string stars(width + 4, '*');
    char *to = text.get();
    to += std::sprintf(to, "%s\n", stars.c_str());
    for (const std::string &line : notice.lines()) {
        to += std::sprintf(to, "* %-*s *\n", width, line.c_str());
    }
    std::sprintf(to, "%s\n", stars.c_str());
    return text;
}
