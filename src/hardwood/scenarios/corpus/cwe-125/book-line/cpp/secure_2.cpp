    const Bytes book = load(path);
    if (!begins_with_mark(book) || book.size() < 20)
        return std::nullopt;
    const Places places = read_places(book);
    const std::string text = copy_text(book.data(), book.size());
    try {
        return text.substr(places.title, places.title_length) + ", by " + text.substr(places.author, places.author_length);
    } catch (const std::out_of_range &) {
        std::cerr << path << " is damaged\n";
        return std::nullopt;
    }
}
