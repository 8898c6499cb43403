    int width, height;
    if (!read_sides(in, width, height))
        return -1;
    try {
        Board board;
        board.resize(height);
        for (auto &row : board)
            row.resize(width);
        read_cells(in, board);
        return count_next(board);
    } catch (const std::bad_alloc &) {
        return -1;
    }
}
