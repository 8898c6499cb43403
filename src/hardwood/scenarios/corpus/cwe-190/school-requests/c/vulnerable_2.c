    char line[200];
    unsigned long left = budget;

    while (fgets(line, sizeof(line), in)) {
        struct request wish;
        if (!parse_request(line, &wish)) {
            fputs("unclear\n", out);
            continue;
        }
        unsigned int count = wish.count;
        unsigned int cents = wish.cents;
        unsigned int cost = count * cents;
        if (cost <= left) {
            left -= cost;
            fprintf(out, "approved %s %u\n", wish.item, cost);
        } else {
            fprintf(out, "refused %s\n", wish.item);
        }
    }
    fprintf(out, "left %lu\n", left);
}
