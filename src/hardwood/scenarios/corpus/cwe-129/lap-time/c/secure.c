    int lap = strcmp(question, "last") == 0 ? runner->count : atoi(question);
    if (lap < 1 || lap > runner->count)
        return 0;
    return runner->laps[lap - 1];
}
