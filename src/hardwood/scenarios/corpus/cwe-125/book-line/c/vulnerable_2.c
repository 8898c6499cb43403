    size_t size = 0;
    const unsigned char *book = load(path, &size);
    if (book == NULL || size < 20 || !begins_with_book(book, size))
        return NULL;
    struct places at = read_places(book);
    uint32_t title_end = at.title + at.title_length;
    uint32_t author_end = at.author + at.author_length;
    if (title_end > size || author_end > size)
        return NULL;
    return make_line(&book[at.title], at.title_length, &book[at.author], at.author_length);
}
