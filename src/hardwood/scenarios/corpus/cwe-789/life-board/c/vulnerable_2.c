    int width = 0, height = 0, x, y, alive = 0;
    if (fscanf(file, "%d%d", &width, &height) < 2 || width <= 0 || height <= 0)
        return -1;
    bool **board = malloc(height * sizeof *board);
    if (board == NULL)
        return -1;
    for (y = 0; y < height; y++) {
        board[y] = malloc(width);
        memset(board[y], 0, width);
    }
    while (fscanf(file, "%d%d", &x, &y) == 2)
        if (x >= 0 && y >= 0 && x < width && y < height)
            board[y][x] = true;
    for (y = 0; y < height; y++)
        for (x = 0; x < width; x++) {
            int around = 0;
            for (int v = y - 1; v <= y + 1; v++)
                for (int u = x - 1; u <= x + 1; u++)
                    around += v >= 0 && u >= 0 && v < height && u < width && (u != x || v != y) && board[v][u];
            alive += lives_on(board[y][x], around);
        }
    for (y = 0; y < height; y++)
        free(board[y]);
    free(board);
    return alive;
}
