    const Bytes book = load(path);
    if (book.size() < 20 || !begins_with_mark(book))
        return std::nullopt;
    const auto [title, title_length, author, author_length] = read_places(book);
    if (title + title_length > book.size() || author + author_length > book.size())
        return std::nullopt;
    std::string line = copy_text(&book[title], title_length);
    line += ", by ";
    line += copy_text(&book[author], author_length);
    return line;
}
