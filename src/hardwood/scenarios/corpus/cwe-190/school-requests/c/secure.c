    long long cost = (long long)request->count * request->cents;
    if (cost > left) {
        fprintf(out, "refused %s\n", request->item);
        return left;
    }
    fprintf(out, "approved %s %lld\n", request->item, cost);
    return left - (int)cost;
}
