    const Bytes book = load(path);
    if (!begins_with_mark(book))
        return std::nullopt;
    const Places places = read_places(book);
    const std::string title = copy_text(book.data() + places.title, places.title_length);
    const std::string author = copy_text(book.data() + places.author, places.author_length);
    return title + ", by " + author;
}
