    for (int place = 0; place < shelf->count; place++) {
        if (strcmp(shelf->titles[place], title) == 0) {
            free(shelf->titles[place]);
            for (int i = place; i < shelf->count - 1; i++)
                shelf->titles[i] = shelf->titles[i + 1];
            shelf->count--;
            return place;
        }
    }
    return -1;
}
