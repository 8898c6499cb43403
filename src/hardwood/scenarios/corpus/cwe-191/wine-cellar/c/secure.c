    int booked = 0;
    while (*lines != '\0') {
        char word[8] = "";
        unsigned bin = 0, other = 0, count = 0;
        int numbers = sscanf(lines, "%7[a-z] %u %u %u", word, &bin, &other, &count) - 1;
        if (numbers == 2)
            count = other;
        if (numbers >= 2 && count <= 99999 && bin >= 1 && bin <= BINS) {
            uint32_t *bottles = &cellar->bins[bin - 1];
            if (strcmp(word, "in") == 0) {
                *bottles += count;
                booked++;
            } else if (strcmp(word, "out") == 0 && count <= *bottles) {
                *bottles -= count;
                cellar->sold += count;
                booked++;
            } else if (strcmp(word, "back") == 0 && count <= cellar->sold) {
                *bottles += count;
                cellar->sold -= count;
                booked++;
            } else if (strcmp(word, "move") == 0 && numbers == 3 && other >= 1 && other <= BINS && count <= *bottles) {
                *bottles -= count;
                cellar->bins[other - 1] += count;
                booked++;
            }
        }
        lines += strcspn(lines, "\n");
        lines += *lines == '\n';
    }
    return booked;
}
