    if (size < 4)
        return 0;
    struct image_head head = head_of(image);
    if (head.width == 0 || head.height == 0)
        return 0;
    const uint8_t *pixel = image + 4;
    unsigned best = 0;
    summary->row = 0;
    summary->dark = 0;
    for (unsigned row = 0; row < head.height; row++) {
        unsigned sum = 0;
        for (unsigned column = 0; column < head.width; column++, pixel++) {
            sum += *pixel;
            if (*pixel < DARK)
                summary->dark++;
        }
        if (sum > best) {
            best = sum;
            summary->row = row;
        }
    }
    summary->average = best / head.width;
    return 1;
}
