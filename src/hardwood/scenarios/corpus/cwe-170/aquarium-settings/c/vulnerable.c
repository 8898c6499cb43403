    char page[PAGE] = "";
    *tank = DEFAULTS;
    fread(page, 1, PAGE, in);
    return take_lines(tank, page);
}
