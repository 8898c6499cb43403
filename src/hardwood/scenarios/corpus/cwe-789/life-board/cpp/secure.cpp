    int width = 0, height = 0;
    if (!(in >> width >> height) || width < 1 || height < 1)
        return -1;
    if (width > Wall::columns || height > Wall::rows)
        return -1;
    std::vector<std::vector<char>> board(height, std::vector<char>(width, 0));
    for (int x, y; in >> x >> y;)
        if (x >= 0 && x < width && y >= 0 && y < height)
            board[y][x] = 1;
    int count = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            int neighbours = -board[y][x];
            for (int v = std::max(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
                for (int u = std::max(x - 1, 0); u <= std::min(x + 1, width - 1); ++u)
                    neighbours += board[v][u];
            if (alive_next(board[y][x], neighbours))
                ++count;
        }
    }
    return count;
}
