    size_t size;
    const unsigned char *book = load(path, &size);
    if (book == NULL || size < 20 || memcmp(book, "BOOK", 4) != 0)
        return NULL;
    uint32_t title = number(book + 4);
    uint32_t title_length = number(book + 8);
    uint32_t author = number(book + 12);
    uint32_t author_length = number(book + 16);
    size_t length = (size_t)title_length + strlen(", by ") + author_length;
    char *line = malloc(length + 1);
    memcpy(line, book + title, title_length);
    memcpy(line + title_length, ", by ", 5);
    memcpy(line + title_length + 5, book + author, author_length);
    line[length] = '\0';
    return line;
}
