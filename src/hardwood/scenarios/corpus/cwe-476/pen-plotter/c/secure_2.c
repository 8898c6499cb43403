    char line[80], command[80], where[80];
    int count = 0, x, y;

    while (fgets(line, sizeof(line), in)) {
        if (sscanf(line, "%79s", command) < 1) {
            continue;
        }
        if (!strcmp(command, "HOME")) {
            move(plotter, 0, 0);
        } else if (sscanf(line, " MOVE %d %d", &x, &y) == 2) {
            move(plotter, x, y);
        } else if (sscanf(line, " PEN %79s", where) == 1 && !strcmp(where, "DOWN")) {
            plotter->down = true;
        } else if (sscanf(line, " PEN %79s", where) == 1 && !strcmp(where, "UP")) {
            plotter->down = false;
        } else {
            continue;
        }
        count++;
    }
    return count;
}
