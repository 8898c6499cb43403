    struct image_head head = head_of(image);
    unsigned pixels = head.width * head.height;
    if (pixels == 0 || pixels > size)
        return 0;
    summary->row = summary->average = summary->dark = 0;
    for (unsigned row = 0; row < head.height; row++) {
        const uint8_t *line = image + 4 + (size_t)row * head.width;
        unsigned sum = 0;
        for (unsigned x = 0; x < head.width; x++) {
            if (line[x] < DARK)
                summary->dark += 1;
            sum += line[x];
        }
        if (sum / head.width > summary->average || sum > summary->average * head.width + head.width) {
            summary->average = sum / head.width;
            summary->row = row;
        }
    }
    return 1;
}
