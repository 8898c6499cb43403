    static char now[WALL_HEIGHT][WALL_WIDTH];
    int width = 0, height = 0, x, y, count = 0;
    if (fscanf(file, "%d%d", &width, &height) < 2)
        return -1;
    if (width < 1 || height < 1 || width > WALL_WIDTH || height > WALL_HEIGHT)
        return -1;
    memset(now, 0, sizeof now);
    while (fscanf(file, "%d%d", &x, &y) == 2)
        if (x >= 0 && x < width && y >= 0 && y < height)
            now[y][x] = 1;
    for (y = 0; y < height; y++)
        for (x = 0; x < width; x++) {
            int neighbours = -now[y][x];
            for (int v = y - 1; v <= y + 1; v++)
                for (int u = x - 1; u <= x + 1; u++)
                    if (v >= 0 && v < height && u >= 0 && u < width)
                        neighbours += now[v][u];
            if (lives_on(now[y][x], neighbours))
                count++;
        }
    return count;
}
