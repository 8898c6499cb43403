    const Bytes book = load(path);
    if (book.size() < 20 || !begins_with_mark(book))
        return std::nullopt;
    const Places places = read_places(book);
    const auto part = [&](std::size_t place, std::size_t length) {
        if (place > book.size() || length > book.size() - place)
            throw std::runtime_error("not a whole book: " + path);
        return copy_text(book.data() + place, length);
    };
    return part(places.title, places.title_length) + ", by " + part(places.author, places.author_length);
}
