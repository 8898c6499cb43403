    char *page = malloc(PAGE);
    size_t size = fread(page, 1, PAGE, in);
    page[size] = '\0';
    *tank = DEFAULTS;
    int taken = take_lines(tank, page);
    free(page);
    return taken;
}
