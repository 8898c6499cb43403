    int width, height, x, y, count = 0;
    if (fscanf(file, "%d %d", &width, &height) != 2 || width < 1 || height < 1)
        return -1;
    if (width > WALL_WIDTH || height > WALL_HEIGHT)
        return -1;
    size_t wide = (size_t)width + 2;
    char *cells = calloc(wide * (height + 2), 1);
    if (cells == NULL)
        return -1;
    while (fscanf(file, "%d %d", &x, &y) == 2)
        if (x >= 0 && x < width && y >= 0 && y < height)
            cells[(y + 1) * wide + x + 1] = 1;
    for (y = 1; y <= height; y++) {
        for (x = 1; x <= width; x++) {
            const char *cell = &cells[y * wide + x];
            int neighbours = cell[-1] + cell[1];
            for (int side = -1; side <= 1; side++)
                neighbours += *(cell - wide + side) + *(cell + wide + side);
            count += lives_on(*cell, neighbours);
        }
    }
    free(cells);
    return count;
}
