    size_t count = runner->count;
    if (count == 0)
        return 0;
    if (!strcmp(question, "last"))
        return runner->laps[count - 1];
    size_t index = strtoul(question, NULL, 10) - 1;
    return index < count ? runner->laps[index] : -1;
}
