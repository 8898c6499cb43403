    char line[500];
    const char *paths[] = {first, second};
    FILE *sort = popen("sort -u > merged.txt", "w");
    for (int i = 0; i < 2; i++) {
        FILE *list = fopen(paths[i], "r");
        if (list == NULL) continue;
        while (fgets(line, sizeof line, list) != NULL) fputs(line, sort);
        fclose(list);
    }
    return pclose(sort);
}
