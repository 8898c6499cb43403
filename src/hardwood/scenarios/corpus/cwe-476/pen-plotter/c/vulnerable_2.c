    char line[80];
    int count = 0;

    while (fgets(line, sizeof(line), in)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0') {
            continue;
        }
        char *word = strtok(line, " ");
        if (word && !strcmp(word, "HOME")) {
            move(plotter, 0, 0);
        } else if (word && !strcmp(word, "MOVE")) {
            int x = atoi(strtok(NULL, " "));
            int y = atoi(strtok(NULL, " "));
            move(plotter, x, y);
        } else if (word && !strcmp(word, "PEN")) {
            word = strtok(NULL, " ");
            plotter->down = word && !strcmp(word, "DOWN");
        } else {
            continue;
        }
        count++;
    }
    return count;
}
