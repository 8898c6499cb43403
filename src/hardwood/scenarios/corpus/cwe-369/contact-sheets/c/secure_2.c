    int needed = 0;
    if (side > paper->width || side > paper->height) {
        return -1;
    }
    int row = paper->width / side;
    int rows = paper->height / side;
    for (int left = photos; left > 0; left -= row * rows) {
        needed++;
    }
    return needed;
}
