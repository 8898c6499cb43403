    struct image_head head = {0, 0};
    if (size > 4)
        head = head_of(image);
    if (head.width == 0)
        return 0;
    size_t rows = (size - 4) / head.width;
    if (rows > head.height)
        rows = head.height;
    if (rows == 0)
        return 0;
    struct summary found = {0, 0, 0};
    unsigned best = 0;
    for (size_t row = 0; row < rows; row++) {
        unsigned sum = 0;
        for (size_t i = 0; i < head.width; i++) {
            uint8_t value = image[4 + row * head.width + i];
            sum += value;
            found.dark += value < DARK;
        }
        if (row == 0 || sum > best) {
            best = sum;
            found.row = row;
        }
    }
    found.average = best / head.width;
    *summary = found;
    return 1;
}
