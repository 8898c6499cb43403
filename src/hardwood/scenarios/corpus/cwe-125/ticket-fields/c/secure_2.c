    int lines = 0;
    uint8_t *padded = calloc(size + 300, 1);
    memcpy(padded, chip, size);
    for (size_t at = 0; at < size; at += 2 + padded[at + 1]) {
        const uint8_t *field = padded + at;
        switch (field[0]) {
        case 'N':
            fprintf(out, "name: ");
            fwrite(field + 2, 1, field[1], out);
            fprintf(out, "\n");
            lines++;
            break;
        case 'Z':
            fprintf(out, "zones:");
            for (unsigned i = 0; i < field[1]; i++)
                fprintf(out, " %u", field[2 + i]);
            fprintf(out, "\n");
            lines++;
            break;
        case 'P':
            print_price(out, field[2] * 256 + field[3]);
            lines++;
            break;
        }
    }
    free(padded);
    return lines;
}
