    char *copy = strdup(greeting);
    char *rest = copy, *line;
    while ((line = strsep(&rest, "|")) != NULL) {
        till->print(line);
        till->print("\n");
    }
    free(copy);
    till->receipts += 1;
}
