    if (size < 4)
        return 0;
    struct image_head head = read_head(image);
    size_t count = (size_t)head.width * head.height;
    if (count == 0 || count > size - 4)
        return 0;
    const uint8_t *pixels = image + 4;
    summary->row = find_brightest(pixels, head.width, head.height);
    summary->average = add_up(pixels + summary->row * head.width, head.width) / head.width;
    summary->dark = count_dark(pixels, count);
    return 1;
}
