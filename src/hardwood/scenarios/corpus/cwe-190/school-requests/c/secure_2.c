    char line[200];

    while (fgets(line, sizeof(line), in)) {
        struct request wish;
        if (!parse_request(line, &wish)) {
            fputs("unclear\n", out);
        } else if (wish.count > budget / wish.cents) {
            fprintf(out, "refused %s\n", wish.item);
        } else {
            int cost = wish.count * wish.cents;
            budget -= cost;
            fprintf(out, "approved %s %d\n", wish.item, cost);
        }
    }
    fprintf(out, "left %d\n", budget);
    fflush(out);
    if (ferror(in)) {
        clearerr(in);
    }
}
