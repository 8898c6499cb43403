    char line[200];
    struct request request;
    int left = budget;

    while (fgets(line, sizeof line, in) != NULL) {
        if (!parse_request(line, &request)) {
            fprintf(out, "unclear\n");
            continue;
        }
        long long cost = (long long)request.count * request.cents;
        if (cost > left) {
            fprintf(out, "refused %s\n", request.item);
            continue;
        }
        left -= (int)cost;
        fprintf(out, "approved %s %lld\n", request.item, cost);
    }
    fprintf(out, "left %d\n", left);
}
