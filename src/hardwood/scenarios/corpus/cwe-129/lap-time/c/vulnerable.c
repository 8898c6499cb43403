    int lap = strcmp(question, "last") == 0 ? runner->count : atoi(question);
    if (runner->count == 0)
        return 0;
    return runner->laps[lap - 1];
}
