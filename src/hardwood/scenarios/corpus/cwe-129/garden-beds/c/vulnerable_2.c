    char *copy = strdup(list), *save;
    int planted = 0;
    for (char *line = strtok_r(copy, "\n", &save); line != NULL; line = strtok_r(NULL, "\n", &save)) {
        char name[40];
        int row, column;
        if (sscanf(line, "%d,%d,%39s", &row, &column, name) != 3)
            continue;
        if (row >= garden->rows || column >= garden->columns)
            continue;
        int i = row * garden->columns + column;
        if (garden->beds[i] != FREE)
            continue;
        garden->beds[i] = toupper((unsigned char)name[0]);
        planted++;
    }
    free(copy);
    return planted;
}
