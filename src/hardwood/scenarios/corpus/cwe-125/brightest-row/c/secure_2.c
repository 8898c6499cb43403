    struct image_head head = {0, 0};
    if (size > 4)
        head = read_head(image);
    if (head.width == 0)
        return 0;
    size_t rows = (size - 4) / head.width;
    if (rows > head.height)
        rows = head.height;
    if (rows == 0)
        return 0;
    const uint8_t *row = image + 4;
    summary->row = find_brightest(row, head.width, rows);
    summary->dark = count_dark(row, rows * head.width);
    row += summary->row * head.width;
    summary->average = add_up(row, head.width) / head.width;
    return 1;
}
