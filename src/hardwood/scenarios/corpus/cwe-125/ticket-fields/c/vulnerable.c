    int lines = 0;
    size_t at = 0;
    while (at + 2 <= size) {
        uint8_t letter = chip[at], length = chip[at + 1];
        const uint8_t *content = chip + at + 2;
        if (letter == 'N') {
            fprintf(out, "name: %.*s\n", length, content);
            lines++;
        } else if (letter == 'Z') {
            fputs("zones:", out);
            for (int i = 0; i < length; i++)
                fprintf(out, " %d", content[i]);
            fputc('\n', out);
            lines++;
        } else if (letter == 'P') {
            print_price(out, content[0] << 8 | content[1]);
            lines++;
        }
        at += 2 + length;
    }
    return lines;
}
