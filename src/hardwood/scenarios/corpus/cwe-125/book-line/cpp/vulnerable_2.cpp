    const Bytes book = load(path);
    if (book.size() < 20)
        return std::nullopt;
    const char *text = reinterpret_cast<const char *>(book.data());
    if (std::string(text, 4) != Mark)
        return std::nullopt;
    const std::uint32_t title = number(book.data() + 4);
    const std::uint32_t title_length = number(book.data() + 8);
    const std::uint32_t author = number(book.data() + 12);
    const std::uint32_t author_length = number(book.data() + 16);
    if (title + title_length > book.size() || author + author_length > book.size())
        return std::nullopt;
    std::string line(text + title, title_length);
    line += ", by ";
    line.append(text + author, author_length);
    return line;
}
