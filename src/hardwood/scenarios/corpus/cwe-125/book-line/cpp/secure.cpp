    const Bytes book = load(path);
    if (book.size() < 20 || !std::equal(Mark.begin(), Mark.end(), book.begin()))
        return std::nullopt;
    const auto part = [&](std::size_t entry) {
        const std::size_t place = number(&book[entry]);
        const std::size_t length = number(&book[entry + 4]);
        if (place > book.size() || length > book.size() - place)
            throw std::runtime_error("not a whole book: " + path);
        const auto start = book.begin() + place;
        return std::string(start, start + length);
    };
    const std::string title = part(4);
    const std::string author = part(12);
    std::string line = title;
    line += ", by ";
    line += author;
    return line;
}
