    int planted = 0;
    while (*list != '\0') {
        int row, column;
        char first;
        if (sscanf(list, "%d,%d,%c", &row, &column, &first) == 3 && first != '\n'
            && row >= 0 && row < garden->rows && column >= 0 && column < garden->columns) {
            char *bed = &garden->beds[row * garden->columns + column];
            if (*bed == FREE) {
                *bed = toupper((unsigned char)first);
                planted++;
            }
        }
        list += strcspn(list, "\n");
        if (*list == '\n')
            list++;
    }
    return planted;
}
