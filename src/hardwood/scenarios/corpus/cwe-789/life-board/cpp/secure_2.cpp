    int width, height;
    if (!read_sides(in, width, height))
        return -1;
    Board board;
    board.resize(std::min(height, Wall::rows));
    for (auto &row : board)
        row.resize(std::min(width, Wall::columns));
    read_cells(in, board);
    return count_next(board);
}
