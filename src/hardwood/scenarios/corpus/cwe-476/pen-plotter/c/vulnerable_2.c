    if (!command) {
        return;
    }
    if (!strcmp(command, "HOME")) {
        move(plotter, 0, 0);
    } else if (!strcmp(command, "MOVE") && first) {
        move(plotter, atoi(first), atoi(second));
    } else if (!strcmp(command, "PEN") && first) {
        plotter->down = !strcmp(first, "DOWN");
    } else {
        plotter->others += 1;
    }
}
