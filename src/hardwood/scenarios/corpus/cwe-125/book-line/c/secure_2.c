    size_t size;
    const unsigned char *book = load(path, &size);
    if (book == NULL || !begins_with_book(book, size) || size < 4 + 4 * sizeof(uint32_t))
        return NULL;
    struct places places = read_places(book);
    size_t title = places.title < size ? places.title : size;
    size_t author = places.author < size ? places.author : size;
    size_t title_length = places.title_length, author_length = places.author_length;
    if (title_length > size - title)
        title_length = size - title;
    if (author_length > size - author)
        author_length = size - author;
    return make_line(book + title, title_length, book + author, author_length);
}
