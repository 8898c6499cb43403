    const Bytes book = load(path);
    if (book.size() < 20)
        return std::nullopt;
    const std::string text(book.begin(), book.end());
    if (text.compare(0, Mark.size(), Mark) != 0)
        return std::nullopt;
    const std::uint32_t title = number(book.data() + 4);
    const std::uint32_t title_length = number(book.data() + 8);
    const std::uint32_t author = number(book.data() + 12);
    const std::uint32_t author_length = number(book.data() + 16);
    try {
        std::string line = text.substr(title, title_length);
        line.append(", by ");
        line.append(text.substr(author, author_length));
        return line;
    } catch (const std::out_of_range &) {
        std::cerr << path << " is damaged\n";
        return std::nullopt;
    }
}
