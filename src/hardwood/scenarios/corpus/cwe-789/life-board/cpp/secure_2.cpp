    long width = 0, height = 0;
    in >> width >> height;
    if (!in || width < 1 || height < 1)
        return -1;
    std::set<std::pair<long, long>> cells;
    for (long x, y; in >> x >> y;)
        if (x >= 0 && x < width && y >= 0 && y < height)
            cells.emplace(x, y);
    std::map<std::pair<long, long>, int> neighbours;
    for (const auto &[x, y] : cells) {
        for (long v = y - 1; v <= y + 1; v++)
            for (long u = x - 1; u <= x + 1; u++)
                if (u >= 0 && v >= 0 && u < width && v < height && (u != x || v != y))
                    neighbours[{u, v}]++;
    }
    int living = 0;
    for (const auto &[cell, around] : neighbours)
        if (alive_next(cells.count(cell) > 0, around))
            living++;
    return living;
}
