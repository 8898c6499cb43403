    char line[PAGE];
    int taken = 0;
    *tank = DEFAULTS;
    while (fgets(line, sizeof line, in) != NULL)
        taken += take_lines(tank, line);
    return taken;
}
