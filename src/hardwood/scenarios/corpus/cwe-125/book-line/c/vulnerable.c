    size_t size;
    const unsigned char *book = load(path, &size);
    if (book == NULL || !begins_with_book(book, size))
        return NULL;
    struct places places = read_places(book);
    return make_line(book + places.title, places.title_length, book + places.author, places.author_length);
}
