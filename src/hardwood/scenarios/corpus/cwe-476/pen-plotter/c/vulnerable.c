    char line[80];
    int count = 0;
    while (fgets(line, sizeof line, in) != NULL) {
        char *command = strtok(line, " \n");
        if (strcmp(command, "PEN") == 0) {
            char *where = strtok(NULL, " \n");
            plotter->down = strcmp(where, "DOWN") == 0;
            count++;
        } else if (strcmp(command, "MOVE") == 0) {
            char *x = strtok(NULL, " \n");
            char *y = strtok(NULL, " \n");
            move(plotter, atoi(x), atoi(y));
            count++;
        } else if (strcmp(command, "HOME") == 0) {
            move(plotter, 0, 0);
            count++;
        }
    }
    return count;
}
