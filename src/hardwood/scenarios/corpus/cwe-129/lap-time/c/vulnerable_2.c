    int index;
    if (strcmp(question, "last") == 0)
        index = runner->count - 1;
    else
        sscanf(question, "%d", &index), index--;
    if (index >= runner->count || runner->count == 0)
        return 0;
    return runner->laps[index];
}
