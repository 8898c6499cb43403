    command = command ? command : "";
    first = first ? first : "0";
    second = second ? second : "0";

    if (!strcmp(command, "PEN")) {
        plotter->down = !strcmp(first, "DOWN");
    } else if (!strcmp(command, "MOVE") || !strcmp(command, "HOME")) {
        bool home = command[0] == 'H';
        move(plotter, home ? 0 : atoi(first), home ? 0 : atoi(second));
    } else {
        plotter->others += 1;
    }
}
