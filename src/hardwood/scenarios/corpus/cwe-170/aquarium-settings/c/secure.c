    char page[PAGE + 1];
    *tank = DEFAULTS;
    size_t size = fread(page, 1, PAGE, in);
    page[size] = '\0';
    return take_lines(tank, page);
}
