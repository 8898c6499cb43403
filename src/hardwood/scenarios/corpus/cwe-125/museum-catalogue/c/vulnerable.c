    if (size < 2)
        return 0;
    unsigned index = u16(block + size - 2);
    int count = block[index], lines = 0;
    for (int i = 0; i < count; i++) {
        size_t entry = index + 1 + 2 * i;
        unsigned place = u16(block + entry);
        unsigned year = u16(block + place), length = block[place + 2];
        if (year == 0)
            fputs("s.d. ", out);
        else
            fprintf(out, "%u ", year);
        fprintf(out, "%.*s\n", (int)length, block + place + 3);
        lines++;
    }
    return lines;
}
