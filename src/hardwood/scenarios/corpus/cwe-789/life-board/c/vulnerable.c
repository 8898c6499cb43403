    int width, height;
    if (!read_size(file, &width, &height))
        return -1;
    char *board = calloc((size_t)width * height, 1);
    if (board == NULL)
        return -1;
    read_cells(file, board, width, height);
    int count = count_after_step(board, width, height);
    free(board);
    return count;
}
