    int place = 0;
    while (place < shelf->count && strcmp(shelf->titles[place], title))
        place++;
    if (place == shelf->count)
        return -1;
    free(shelf->titles[place]);
    memmove(&shelf->titles[place], &shelf->titles[place + 1], (PLACES - 1 - place) * sizeof(char *));
    shelf->count -= 1;
    return place;
}
