    size_t size = 0;
    const unsigned char *book = load(path, &size);
    if (book == NULL || size < 20)
        return NULL;
    if (memcmp(book, "BOOK", 4) != 0)
        return NULL;
    uint32_t title_length = number(book + 8), author_length = number(book + 16);
    uint32_t title_end = number(book + 4) + title_length;
    uint32_t author_end = number(book + 12) + author_length;
    if (title_end > size || author_end > size)
        return NULL;
    const char *title = (const char *)book + number(book + 4);
    const char *author = (const char *)book + number(book + 12);
    char *line = calloc((size_t)title_length + author_length + 6, 1);
    sprintf(line, "%.*s, by %.*s", (int)title_length, title, (int)author_length, author);
    return line;
}
