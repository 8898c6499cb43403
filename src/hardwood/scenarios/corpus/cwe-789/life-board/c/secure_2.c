    static char wall[WALL_WIDTH * WALL_HEIGHT];
    int width = 0, height = 0;
    if (!read_size(file, &width, &height))
        return -1;
    if ((long long)width * height > (long long)sizeof wall)
        return -1;
    memset(wall, 0, sizeof wall);
    read_cells(file, wall, width, height);
    return count_after_step(wall, width, height);
}
