    const char *title = book->title;
    for (int i = 0; i < 3; i++)
        if (strncmp(book->title, articles[i], strlen(articles[i])) == 0)
            title = book->title + strlen(articles[i]);
    strncpy(spine, title, room);
    return spine;
}
