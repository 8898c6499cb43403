    struct image_head head = read_head(image);
    if (head.width == 0 || head.height == 0)
        return 0;
    const uint8_t *pixels = image + 4;
    summary->row = find_brightest(pixels, head.width, head.height);
    summary->average = add_up(pixels + summary->row * head.width, head.width) / head.width;
    summary->dark = count_dark(pixels, head.width * head.height);
    return 1;
}
