    size_t size;
    const unsigned char *book = load(path, &size);
    if (book == NULL || size < 20 || !begins_with_book(book, size))
        return NULL;
    struct places p = read_places(book);
    if (p.title > size || p.title_length > size - p.title || p.author > size || p.author_length > size - p.author)
        return NULL;
    return make_line(book + p.title, p.title_length, book + p.author, p.author_length);
}
