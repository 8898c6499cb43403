    int width = 0, height = 0;
    if (!read_size(file, &width, &height) || width > WALL_WIDTH)
        return -1;
    long cells = (long)width * height;
    char *board = malloc(cells);
    memset(board, 0, cells);
    read_cells(file, board, width, height);
    int alive = count_after_step(board, width, height);
    free(board);
    return alive;
}
