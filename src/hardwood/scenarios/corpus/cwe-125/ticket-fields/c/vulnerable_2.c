    int lines = 0;
    const uint8_t *p = chip, *end = chip + size;
    while (end - p >= 2) {
        char letter = *p++;
        int length = *p++;
        if (length > end - p)
            return lines;
        if (letter == 'N') {
            char name[256];
            memcpy(name, p, length);
            name[length] = '\0';
            fprintf(out, "name: %s\n", name);
            lines++;
        } else if (letter == 'Z') {
            fprintf(out, "zones:");
            for (int i = 0; i < length; i++)
                fprintf(out, " %d", p[i]);
            fprintf(out, "\n");
            lines++;
        } else if (letter == 'P') {
            print_price(out, p[0] << 8 | p[1]);
            lines++;
        }
        p += length;
    }
    return lines;
}
