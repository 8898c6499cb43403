    int width = 0, height = 0;
    if (!read_sides(in, width, height))
        return -1;
    Board board(height, std::vector<char>(width, 0));
    read_cells(in, board);
    return count_next(board);
}
