    long width = 0, height = 0, x = 0, y = 0;
    if (!(in >> width >> height) || width <= 0 || height <= 0)
        return -1;
    const long stride = width + 2;
    std::vector<bool> cells(stride * (height + 2));
    while (in >> x >> y) {
        if (x < 0 || y < 0 || x >= width || y >= height)
            continue;
        cells[(y + 1) * stride + x + 1] = true;
    }
    int living = 0;
    const std::array<long, 8> around = {-stride - 1, -stride, -stride + 1, -1, 1, stride - 1, stride, stride + 1};
    for (long row = 1; row <= height; row++) {
        for (long at = row * stride + 1; at <= row * stride + width; at++) {
            int neighbours = 0;
            for (const long step : around)
                neighbours += cells[at + step];
            living += alive_next(cells[at], neighbours);
        }
    }
    return living;
}
