    if (strcmp(command, "PEN") == 0) {
        plotter->down = strcmp(first, "DOWN") == 0;
    } else if (strcmp(command, "MOVE") == 0) {
        move(plotter, atoi(first), atoi(second));
    } else if (strcmp(command, "HOME") == 0) {
        move(plotter, 0, 0);
    } else {
        plotter->others++;
    }
}
