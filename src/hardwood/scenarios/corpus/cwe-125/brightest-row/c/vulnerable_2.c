    struct image_head head = read_head(image);
    size_t count = (size_t)head.width * head.height;
    if (count == 0 || count > size)
        return 0;
    unsigned best = find_brightest(image + 4, head.width, head.height);
    summary->row = best;
    summary->average = add_up(&image[4 + best * head.width], head.width) / head.width;
    summary->dark = count_dark(&image[4], count);
    return 1;
}
