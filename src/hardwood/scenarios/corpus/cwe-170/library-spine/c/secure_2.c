    size_t skip = 0;
    for (size_t i = 0; skip == 0 && i < sizeof articles / sizeof *articles; i++) {
        size_t length = strlen(articles[i]);
        if (!strncmp(book->title, articles[i], length))
            skip = length;
    }
    snprintf(spine, room, "%s", book->title + skip);
    return spine;
}
