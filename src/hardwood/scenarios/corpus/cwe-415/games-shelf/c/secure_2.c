    int place = 0;
    while (place < shelf->count && strcmp(shelf->titles[place], title))
        place++;
    if (place == shelf->count)
        return -1;
    char **gap = &shelf->titles[place];
    free(*gap);
    memmove(gap, gap + 1, (PLACES - 1 - place) * sizeof *gap);
    shelf->titles[PLACES - 1] = NULL;
    shelf->count -= 1;
    return place;
}
