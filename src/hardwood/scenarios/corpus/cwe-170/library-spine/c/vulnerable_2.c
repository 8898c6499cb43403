    const char *title = book->title;
    for (int i = 0; i < 3; i++)
        if (strstr(book->title, articles[i]) == book->title)
            title += strlen(articles[i]);
    size_t length = strlen(title) + 1;
    memcpy(spine, title, length < room ? length : room);
    return spine;
}
